<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti" sourcelanguage="en_GB">
<context>
    <name>AboutChild</name>
    <message>
        <source>Not looked at yet. %1 sees it when you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at every page. %1 can see that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People around %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to answer %1 safely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessLayer</name>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest my eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking presses again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking presses nothing until you carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdultBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለስ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
    <message>
        <source>Numbers, and who is on duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>About this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to know about this device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">እንታይ ኮነ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">መልስታት</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>How was your meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>Somebody may hear. Do you want headphones first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s not what I said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has not happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting at school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where my meeting is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting after school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting not in lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When my meeting is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes to my meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is not at my meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I come to my meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I come to a part of my meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pages go to my meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody speaks for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not come this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How my words get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and comfort at my meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to change about my meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort this for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about my rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>One thing that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wish for my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page</source>
        <translation type="unfinished">ገጽ</translation>
    </message>
    <message>
        <source>You took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to go. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted. %1 has not opened it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looked at it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for it %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on %1, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No on %1, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said yes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said no %2, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found another way %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said not yet %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is doing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 told you face to face %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: This has not happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: That’s not what I said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: I don’t agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: I want to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. Nothing was thrown away.</source>
        <translation type="unfinished">ተዓቂቡ ኣሎ። ዋላ ሓንቲ ኣይተደርበየን።</translation>
    </message>
    <message>
        <source>Told by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does it by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedPart</name>
    <message>
        <source>You asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Tap what you would like. Then show it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceFace</name>
    <message>
        <source>Can’t see it</source>
        <translation type="unfinished">ክርእዮ ኣይክእልን</translation>
    </message>
    <message>
        <source>Can see it</source>
        <translation type="unfinished">ክርእዮ ይኽእል</translation>
    </message>
</context>
<context>
    <name>AudienceStrip</name>
    <message>
        <source>And the records key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, when you are away. The records key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show it, quote it or say it in your own words. Ask %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open this, and what it is for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>This goes to %1 and to nobody else at your meeting. The council keeps it locked. If somebody is not safe, %1 has to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there somebody I would rather not have there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is OK to say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else, not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Only if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>Please wait</source>
        <translation type="unfinished">በጃኻ ተጸበ</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished">ጎሓፍ</translation>
    </message>
    <message>
        <source>A page stays here for 30 days. Then it is gone, and nobody can bring it back. Days when this tablet is switched off do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this page away now? Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw %1 away now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannotGetIn</name>
    <message>
        <source>Tell a grown-up you trust, or the person who runs your meetings. Nobody is cross with you.</source>
        <translation type="unfinished">ንእትኣምኖ ዓቢ ሰብ ወይ ነቲ ኣኼባታትካ ዝመርሕ ሰብ ንገሮ። ማንም ኣይተቖጥዐካን።</translation>
    </message>
    <message>
        <source>Ask your council’s records officers. They can give you a new way in.</source>
        <translation type="unfinished">ነቶም ናይ ምምሕዳር ኣላይቲ መዝገብ ሕተቶም። ሓድሽ መእተዊ ክህቡኻ ይኽእሉ።</translation>
    </message>
    <message>
        <source>You can’t get in?</source>
        <translation type="unfinished">ክትኣቱ ኣይከኣልካን?</translation>
    </message>
    <message>
        <source>Do you need somebody now? Tap Help. It works without your pictures.</source>
        <translation type="unfinished">ሕጂ ሰብ የድልየካ ድዩ? ሓገዝ ጠውቕ። ብዘይ ስእልታትካ ይሰርሕ።</translation>
    </message>
    <message>
        <source>Help: who you can ring or talk to now</source>
        <translation type="unfinished">ሓገዝ፦ ሕጂ መን ክትድውለሉ ወይ ከተዛርቦ ትኽእል</translation>
    </message>
</context>
<context>
    <name>DoorRecorder</name>
    <message>
        <source>You have two minutes.</source>
        <translation type="unfinished">ክልተ ደቒቕ ኣለካ።</translation>
    </message>
</context>
<context>
    <name>LockAgain</name>
    <message>
        <source>First your four pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First what you type to get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation type="unfinished">ሓደ ምለስ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ሕጂ ኣይፋልን</translation>
    </message>
</context>
<context>
    <name>CardLock</name>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">ካሜራ እትርእዮ</translation>
    </message>
    <message>
        <source>Hold the card up to the tablet.</source>
        <translation type="unfinished">ነቲ ካርድ ኣብ ቅድሚ ታብለት ሓዞ።</translation>
    </message>
    <message>
        <source>Keep it inside the lines.</source>
        <translation type="unfinished">ኣብ ውሽጢ እቶም መስመራት ግበሮ።</translation>
    </message>
    <message>
        <source>It opens by itself.</source>
        <translation type="unfinished">ባዕሉ ይኽፈት።</translation>
    </message>
    <message>
        <source>Lost your card? Open with your four pictures and make a new one. Then the old one stops working.</source>
        <translation type="unfinished">ካርድኻ ጠፊኡካ? ብኣርባዕተ ስእልታትካ ክፈት፣ ሓድሽ ካርድ ድማ ስራሕ። ሽዑ እቲ ኣረጊት ኣይሰርሕን።</translation>
    </message>
    <message>
        <source>Lost your card? Open another way and make a new one. Then the old one stops working.</source>
        <translation type="unfinished">ካርድኻ ጠፊኡካ? ብኻልእ መንገዲ ክፈት፣ ሓድሽ ካርድ ድማ ስራሕ። ሽዑ እቲ ኣረጊት ኣይሰርሕን።</translation>
    </message>
    <message>
        <source>The camera only looks for the card. It keeps no photo.</source>
        <translation type="unfinished">ካሜራ ነቲ ካርድ ጥራይ እያ እትደሊ። ስእሊ ኣይትዕቅብን።</translation>
    </message>
    <message>
        <source>Use my four pictures</source>
        <translation type="unfinished">ብኣርባዕተ ስእልታተይ ተጠቐም</translation>
    </message>
    <message>
        <source>Open another way</source>
        <translation type="unfinished">ብኻልእ መንገዲ ክፈት</translation>
    </message>
    <message>
        <source>I can’t get in</source>
        <translation type="unfinished">ክኣቱ ኣይከኣልኩን</translation>
    </message>
</context>
<context>
    <name>PdfPlace</name>
    <message>
        <source>PDF (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardShown</name>
    <message>
        <source>Your key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your card. It is shown only this once. Print it, or let a grown-up you trust take a photo of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the card, or a photo of it, can open your pages. Keep it like a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown again. You can make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildPages</name>
    <message>
        <source>%1. Pipit keeps it closed and throws nothing away. Everything else is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has shared nothing with you. That is %1’s choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>My children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle yet. The records officer enrols you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirclePeople</name>
    <message>
        <source>The person who runs your meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedAnswer</name>
    <message>
        <source>%1 tells you. You can read it here any time before, if you change your mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an answer. %1 wants to tell you face to face. Do you want to wait, or read it by yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I read it by myself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourStrip</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours and widths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColoursDrawer</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortPart</name>
    <message>
        <source>fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pizza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to eat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my teddy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to draw with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a walk outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we eat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Colouring page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">ሓገዝ</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a bit off the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a bit off the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a bit off the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a bit off the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sticker of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you cut off is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on my page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not much left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutPanel</name>
    <message>
        <source>Draw round it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
    <message>
        <source>What you cut from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box round it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a bit off the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a bit off the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a bit off the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a bit off the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not much left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the box fit. Only what is in it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a ring with your finger. Only what is in it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say its name. Or keep it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw round something first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescribePanel</name>
    <message>
        <source>Boy with short dark hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl with a bun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl with two puffs of hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl with long ginger hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boy with fair hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boy with dark curls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl with plaits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl with a headscarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young person with a hood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman with a headscarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man with a moustache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman with big curls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man with brown hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman with red hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man with a turban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman with straight black hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man with glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman with long dark hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man with a beard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman with short grey hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">ድሙ</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished">ዓሳ</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgehog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snail</source>
        <translation type="unfinished">ኣሩር</translation>
    </message>
    <message>
        <source>Ladybird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinosaur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished">ወርሒ</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished">ጃልባ</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mum, dad or parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after me before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are they to me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in my circles?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in my circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceNews</name>
    <message>
        <source>Opens what happened, and whom to tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Machine draft, to be checked by a person</source>
        <translation type="unfinished">ብማሽን ዝተተርጎመ ንድፊ፣ ሰብ ክምርምሮ ኣለዎ</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>New pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>My people before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My people on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ምለሶ</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
    <message>
        <source>Your page is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Opens with your pictures</source>
        <translation type="unfinished">ብስእልታትካ ይኽፈት</translation>
    </message>
</context>
<context>
    <name>FactCards</name>
    <message>
        <source>Your meeting is not on that day any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day for your meeting yet. You can say what you would like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how many sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide how many sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said where yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Choose a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmStage</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>The child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 choose what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chooses what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own space on this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is normal; it is not about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is shared with you is on this screen. This space never shows what was not shared with you, nor whether there is any.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Hello. Tap your face.</source>
        <translation type="unfinished">ሰላም። ናይ ገጽካ ስእሊ ጠውቕ።</translation>
    </message>
    <message>
        <source>Opens with four pictures</source>
        <translation type="unfinished">ብኣርባዕተ ስእሊ ይኽፈት</translation>
    </message>
    <message>
        <source>Opens with a passphrase</source>
        <translation type="unfinished">ብናይ ምስጢር ቃላት ይኽፈት</translation>
    </message>
    <message>
        <source>How I use Pipit</source>
        <translation type="unfinished">ንፒፒት ብኸመይ እጥቀመላ</translation>
    </message>
    <message>
        <source>Touch, keys, switches, eyes</source>
        <translation type="unfinished">ምትንካፍ፣ መፍትሓት፣ መጠወቒታት፣ ዓይኒ</translation>
    </message>
    <message>
        <source>Give it back to %1</source>
        <translation type="unfinished">ናብ %1 መልሶ</translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">ክትፈልጦ ጽቡቕ</translation>
    </message>
    <message>
        <source>Not safe?</source>
        <translation type="unfinished">ውሑስ ዘይኮንካ?</translation>
    </message>
    <message>
        <source>If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.</source>
        <translation type="unfinished">ንስኻ ወይ ካልእ ሰብ ውሑስ ከምዘይኮነ እንተነጊርካና፣ ሕተቱኒ እኳ እንተበልካ፣ ክንሰርሕ ኣለና።</translation>
    </message>
    <message>
        <source>Taking it back.</source>
        <translation type="unfinished">ምምላሱ።</translation>
    </message>
    <message>
        <source>The others can’t see it then. Who runs your meetings keeps what you told them.</source>
        <translation type="unfinished">ድሕሪኡ እቶም ካልኦት ክርእዮ ኣይክእሉን። እቲ ኣኼባታትካ ዝመርሕ ግን ዝነገርካዮ ይሕዞ።</translation>
    </message>
    <message>
        <source>The others can’t see it then. %1 keeps what you told %1.</source>
        <translation type="unfinished">ድሕሪኡ እቶም ካልኦት ክርእዮ ኣይክእሉን። %1 ግን ዝነገርካዮ ይሕዞ።</translation>
    </message>
    <message>
        <source>The council</source>
        <translation type="unfinished">ምምሕዳር ከተማ</translation>
    </message>
    <message>
        <source>keeps a copy until you are about 75. It can open it. You can ask for it. So can a judge.</source>
        <translation type="unfinished">ክሳብ ኣስታት 75 ዓመት እትመልእ ቅዳሕ ይሕዝ። ክኸፍቶ ይኽእል። ክትሓቶ ትኽእል ኢኻ። ዳኛ’ውን ይኽእል።</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation type="unfinished">ዝያዳ ንገረኒ</translation>
    </message>
</context>
<context>
    <name>Headphones</name>
    <message>
        <source>Somebody may hear.</source>
        <translation type="unfinished">ሰብ ክሰምዕ ይኽእል።</translation>
    </message>
    <message>
        <source>Do you want headphones first?</source>
        <translation type="unfinished">ቅድም መስምዒ እዝኒ ትደሊ ዲኻ?</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation type="unfinished">ሕጂ ኣንብቦ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ሕጂ ኣይፋልን</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">ሓገዝ</translation>
    </message>
    <message>
        <source>This tablet cannot ring. Use any phone.</source>
        <translation type="unfinished">እዛ ታብለት ክትድውል ኣይትኽእልን። ዝኾነ ተሌፎን ተጠቐም።</translation>
    </message>
    <message>
        <source>You can show this page to a grown-up you trust: a teacher, a nurse, a friend’s mum or dad.</source>
        <translation type="unfinished">ነዛ ገጽ ንእትኣምኖ ዓቢ ሰብ ከተርእዮ ትኽእል፦ ንመምህር፣ ንነርስ፣ ወይ ንኣደ ወይ ኣቦ ዓርክኻ።</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">ሓገዝ</translation>
    </message>
    <message>
        <source>Numbers to ring, and people who listen</source>
        <translation type="unfinished">ክትድውለሎም ቁጽርታት፣ ከምኡ’ውን ዝሰምዑኻ ሰባት</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
    <message>
        <source>Closes your pages until you open them again</source>
        <translation type="unfinished">ክሳብ ደጊምካ እትኸፍቶም ገጻትካ ይዓጽዎም</translation>
    </message>
    <message>
        <source>How I use Pipit</source>
        <translation type="unfinished">ንፒፒት ብኸመይ እጥቀመላ</translation>
    </message>
    <message>
        <source>Touch, keys, switches, eyes</source>
        <translation type="unfinished">ምትንካፍ፣ መፍትሓት፣ መጠወቒታት፣ ዓይኒ</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished">ብኸመይ ይርአ</translation>
    </message>
    <message>
        <source>Pictures, a story, or a list</source>
        <translation type="unfinished">ስእልታት፣ ጀርዲን፣ ወይ ዝርዝር</translation>
    </message>
</context>
<context>
    <name>HomeList</name>
    <message>
        <source>Say it your way.</source>
        <translation type="unfinished">ብናትካ ኣገባብ በሎ።</translation>
    </message>
    <message>
        <source>It stays here until you share it.</source>
        <translation type="unfinished">ክሳብ እተካፍሎ ኣብዚ ይጸንሕ።</translation>
    </message>
    <message>
        <source>Draw, talk, write, or stick. It stays here until you share it.</source>
        <translation type="unfinished">ስኣል፣ ተዛረብ፣ ጽሓፍ፣ ወይ ለጥፍ። ክሳብ እተካፍሎ ኣብዚ ይጸንሕ።</translation>
    </message>
</context>
<context>
    <name>HowIUse</name>
    <message>
        <source>How I use Pipit</source>
        <translation type="unfinished">ንፒፒት ብኸመይ እጥቀመላ</translation>
    </message>
    <message>
        <source>What works best for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to use Pipit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap with a finger or a pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab or arrows go on. Enter presses. Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring moves by itself. Press when it is on the right thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moves the ring on. The other presses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For eyes or head. What you look at long enough is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the ring stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long you look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touching anywhere is my switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first half of the screen moves on, the other half presses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what I am on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may hear. Headphones help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger words and buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap and tap again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my page: tap a thing, then tap its new place. No dragging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also before my pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page of this tablet works the same way, for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get touch back: hold three fingers on the screen for two seconds. On a keyboard, press F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press this, then the key or switch that you want</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowPart</name>
    <message>
        <source>How do my words get there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I come for a bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody speaks for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks for me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else to speak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowTimes</name>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowWasItPanel</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t understand the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it feel OK?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it OK?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
</context>
<context>
    <name>KeepNothing</name>
    <message>
        <source>Look once more</source>
        <translation type="unfinished">ሓንሳብ ደጊምካ ርአ</translation>
    </message>
    <message>
        <source>When you post it, nothing of it stays on this tablet. Nobody can open it here any more, not even you. %1 will have it.</source>
        <translation type="unfinished">ምስ ለኣኽካያ፣ ካብኣ ኣብዛ ታብለት ዝተርፍ የለን። ድሕሪኡ ዝኾነ ሰብ፣ ንስኻ’ውን ከይተረፍካ፣ ኣብዚ ክኸፍታ ኣይክእልን። ምስ %1 ክትህሉ እያ።</translation>
    </message>
    <message>
        <source>Leave no mark</source>
        <translation type="unfinished">ምልክት ኣይትግደፍ</translation>
    </message>
    <message>
        <source>My pages will not say that you posted something.</source>
        <translation type="unfinished">ኣብ «ገጻተይ» ሓደ ነገር ከም ዝለኣኽካ ኣይክጽሓፍን እዩ።</translation>
    </message>
    <message>
        <source>Post it. Keep nothing here.</source>
        <translation type="unfinished">ልኣኻ። ኣብዚ ዋላ ሓንቲ ኣይትግደፍ።</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ተመለስ</translation>
    </message>
</context>
<context>
    <name>KeptThings</name>
    <message>
        <source>Kept things</source>
        <translation type="unfinished">ዝተዓቀቡ ነገራት</translation>
    </message>
    <message>
        <source>Treasure box</source>
        <translation type="unfinished">ሳንዱቕ መዘከርታ</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished">ክሳብ ሕጂ ኣብዚ ዋላ ሓንቲ የለን።</translation>
    </message>
    <message>
        <source>What people give you is kept here.</source>
        <translation type="unfinished">ሰባት ዝህቡኻ ኣብዚ ይዕቀብ።</translation>
    </message>
    <message>
        <source>What people give you will be kept here. It moves with you.</source>
        <translation type="unfinished">ሰባት ዝህቡኻ ኣብዚ ክዕቀብ እዩ። ምሳኻ ድማ ይግዕዝ።</translation>
    </message>
    <message>
        <source>My own copy</source>
        <translation type="unfinished">ናተይ ቅዳሕ</translation>
    </message>
    <message>
        <source>A copy of all that you made</source>
        <translation type="unfinished">ቅዳሕ ናይ ኩሉ ዝሰራሕካዮ</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ቋንቋታት</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">መሸፈኒ</translation>
    </message>
    <message>
        <source>Hides this page behind a picture</source>
        <translation type="unfinished">ነዛ ገጽ ብስእሊ ይሽፍና</translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <source>abcdefghijklmnopqrstuvwxyz.?!&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap, rub out, ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>What do I want to talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ምለሶ</translation>
    </message>
    <message>
        <source>Puts the line back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a sticker for my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sticker for my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to talk about …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to put there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is full. Take something away to add more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Show your key card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedOut</name>
    <message>
        <source>I can’t get in</source>
        <translation type="unfinished">ክኣቱ ኣይከኣልኩን</translation>
    </message>
    <message>
        <source>Show my key card</source>
        <translation type="unfinished">መእተዊ ካርደይ ኣርኢ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Pipit</source>
        <translation type="unfinished">ፒፒት</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>New page</source>
        <translation type="unfinished">ሓድሽ ገጽ</translation>
    </message>
    <message>
        <source>Make a page</source>
        <translation type="unfinished">ገጽ ስራሕ</translation>
    </message>
</context>
<context>
    <name>MeetingSteps</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ተመለስ</translation>
    </message>
    <message>
        <source>This is the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">ቀጻሊ</translation>
    </message>
</context>
<context>
    <name>MyCard</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">መእተዊ ካርደይ</translation>
    </message>
    <message>
        <source>Hold a key card up to the camera, and your pages open. You need not remember anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the card can open your pages too. Keep it like a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a card. Lost it? Make a new one. Then the old one stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no card now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera here, so a card cannot open this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the card go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyLook</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished">ብኸመይ ይርአ</translation>
    </message>
    <message>
        <source>Which look do you like?</source>
        <translation type="unfinished">ኣየናይ ትርኢት ትፈቱ?</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">ትርኢታት</translation>
    </message>
    <message>
        <source>Big pictures</source>
        <translation type="unfinished">ዓበይቲ ስእልታት</translation>
    </message>
    <message>
        <source>A garden</source>
        <translation type="unfinished">ጀርዲን</translation>
    </message>
    <message>
        <source>A list</source>
        <translation type="unfinished">ዝርዝር</translation>
    </message>
    <message>
        <source>How many words do you want?</source>
        <translation type="unfinished">ክንደይ ቃላት ትደሊ?</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation type="unfinished">ክንደይ ቃላት</translation>
    </message>
    <message>
        <source>Pictures and sound</source>
        <translation type="unfinished">ስእልን ድምጽን</translation>
    </message>
    <message>
        <source>You do not have to read.</source>
        <translation type="unfinished">ከተንብብ ኣየድልየካን።</translation>
    </message>
    <message>
        <source>Few words</source>
        <translation type="unfinished">ውሑዳት ቃላት</translation>
    </message>
    <message>
        <source>One short line at a time.</source>
        <translation type="unfinished">በብሓደ ሓጺር መስመር።</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">ቃላት</translation>
    </message>
    <message>
        <source>Everything in words.</source>
        <translation type="unfinished">ኩሉ ብቓላት።</translation>
    </message>
    <message>
        <source>You can change it any time.</source>
        <translation type="unfinished">ኣብ ዝኾነ ግዜ ክትቅይሮ ትኽእል።</translation>
    </message>
    <message>
        <source>No voice here speaks your language yet, so you see few words.</source>
        <translation type="unfinished">ኣብዚ ብቋንቋኻ ዝዛረብ ድምጺ ጌና የለን፣ ስለዚ ውሑዳት ቃላት ትርኢ።</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation type="unfinished">መእተዊ ካርደይ</translation>
    </message>
    <message>
        <source>My lock pictures</source>
        <translation type="unfinished">ስእልታት መዕጸዊየይ</translation>
    </message>
</context>
<context>
    <name>MyMeeting</name>
    <message>
        <source>Change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
</context>
<context>
    <name>MyPeople</name>
    <message>
        <source>This is your wish today. It is not a promise. %1 will answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">ሰባተይ</translation>
    </message>
    <message>
        <source>%1 is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ምለሶ</translation>
    </message>
    <message>
        <source>How was family time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have shared it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My wish today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesFlow</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPages</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at every page that came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightLine</name>
    <message>
        <source>Nobody reads Pipit at night. Need someone now? Tap Help.</source>
        <translation type="unfinished">ብለይቲ ንፒፒት ዘንብብ የለን። ሕጂ ሰብ የድልየካ ድዩ? ሓገዝ ጠውቕ።</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Voice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
    <message>
        <source>Somebody near you may hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stays until the new one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingAsked</name>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished">ክሳብ ሕጂ ኣብዚ ዋላ ሓንቲ የለን።</translation>
    </message>
    <message>
        <source>Nothing here yet. When you ask for something, you see here what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Free.</source>
        <translation type="unfinished">ብናጻ።</translation>
    </message>
    <message>
        <source>%1. Free.</source>
        <translation type="unfinished">%1። ብናጻ።</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished">%1።</translation>
    </message>
</context>
<context>
    <name>OverPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
</context>
<context>
    <name>OwnStickers</name>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have %1 of your own. Take one out to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw round something on your page. It becomes a sticker of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it to hear its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on the pages that have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageAbout</name>
    <message>
        <source>Shared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can see that you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will see that you looked, once it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this worries you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait, and do not ask for more. Ring the duty worker: Help has the numbers. Safety goes before “ask me first”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait, and do not ask for more. Ring the duty worker: Help has the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has it any more. You keep what you were told. Children take true things back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Here</source>
        <translation type="unfinished">ኣብዚ</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished">ኣብ መንገዲ</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished">ብዛዕባ %1 ዝያዳ</translation>
    </message>
</context>
<context>
    <name>PageCell</name>
    <message>
        <source>New. %1. Shared %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Shared %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page. %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page. 1 thing is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page. %1 things are on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move it. Escape lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press for the list of what is on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Make one like it</source>
        <translation type="unfinished">ከምኡ ካልእ ስራሕ</translation>
    </message>
    <message>
        <source>Put it in the bin</source>
        <translation type="unfinished">ናብ ጎሓፍ ኣእትዎ</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Here</source>
        <translation type="unfinished">ኣብዚ</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished">ኣብ መንገዲ</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished">ብዛዕባ %1 ዝያዳ</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>This page is waiting to go to %1, so it cannot go in the bin.</source>
        <translation type="unfinished">እዛ ገጽ ናብ %1 ክትከይድ ትጽበ ኣላ፣ ስለዚ ናብ ጎሓፍ ክትኣቱ ኣይትኽእልን።</translation>
    </message>
    <message>
        <source>This page went to %1, so it cannot go in the bin.</source>
        <translation type="unfinished">እዛ ገጽ ናብ %1 ከይዳ እያ፣ ስለዚ ናብ ጎሓፍ ክትኣቱ ኣይትኽእልን።</translation>
    </message>
    <message>
        <source>If you do not want it any more, you can tell %1. %1 may have to keep it.</source>
        <translation type="unfinished">ድሕሪ ሕጂ እንተዘይደሊኻያ፣ ን%1 ክትነግሮ ትኽእል። %1 ግን ክሕዛ ክግደድ ይኽእል።</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation type="unfinished">እዛ ገጽ ክትርአ ኣይትኽእልን</translation>
    </message>
    <message>
        <source>It is kept. Nothing was thrown away.</source>
        <translation type="unfinished">ተዓቂባ ኣላ። ዋላ ሓንቲ ኣይተደርበየን።</translation>
    </message>
    <message>
        <source>A page</source>
        <translation type="unfinished">ገጽ</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished">ኣብዚ ጥራይ</translation>
    </message>
    <message>
        <source>Nobody else can see it.</source>
        <translation type="unfinished">ካልእ ሰብ ክርእያ ኣይክእልን።</translation>
    </message>
    <message>
        <source>You looked %1</source>
        <translation type="unfinished">ንስኻ %1 ርኢኻ</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">ክትከይድ ትጽበ ኣላ</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished">ተላኢኻ</translation>
    </message>
    <message>
        <source>%1 has not opened it yet.</source>
        <translation type="unfinished">%1 ክሳብ ሕጂ ኣይከፈታን።</translation>
    </message>
    <message>
        <source>%1’s tablet has it</source>
        <translation type="unfinished">ናብ ታብለት %1 በጺሓ</translation>
    </message>
    <message>
        <source>%1 has not looked yet.</source>
        <translation type="unfinished">%1 ክሳብ ሕጂ ኣይረኣያን።</translation>
    </message>
    <message>
        <source>%1 looked at it</source>
        <translation type="unfinished">%1 ርእይዋ</translation>
    </message>
    <message>
        <source>You posted something %1 and kept nothing here</source>
        <translation type="unfinished">%1 ሓደ ነገር ልኢኽካ፣ ኣብዚ ግን ዋላ ሓንቲ ኣይዓቀብካን</translation>
    </message>
    <message>
        <source>Something you took back</source>
        <translation type="unfinished">ዝመለስካዮ ነገር</translation>
    </message>
    <message>
        <source>The council keeps it.</source>
        <translation type="unfinished">ካውንስል ይዕቅቦ።</translation>
    </message>
    <message>
        <source>%1 keeps what you told %1. You can say it in a new way.</source>
        <translation type="unfinished">%1 ዝነገርካዮ ይሕዞ። ብሓድሽ ኣገባብ ክትብሎ ትኽእል።</translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation type="unfinished">%1 ተመሊሳ</translation>
    </message>
    <message>
        <source>Sent without opening the lock</source>
        <translation type="unfinished">መቖለፊ ከይተኸፍተ ተላኢኹ</translation>
    </message>
    <message>
        <source>Something was sent from the front door %1</source>
        <translation type="unfinished">%1 ካብ መእተዊ ገጽ ሓደ ነገር ተላኢኹ</translation>
    </message>
    <message>
        <source>The lock was not opened. If it was not you, tell %1.</source>
        <translation type="unfinished">እቲ መቖለፊ ኣይተኸፍተን። ንስኻ እንተዘይኮንካ፣ ን%1 ንገሮ።</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>A page from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You looked at it %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Only here</source>
        <translation type="unfinished">ኣብዚ ጥራይ</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">ክትከይድ ትጽበ ኣላ</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished">ተላኢኻ</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">ዝተራእያ</translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished">ሕቶ</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">ኩሎም</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished">ሕጂ ዝርአ ዘሎ</translation>
    </message>
    <message>
        <source>Choose which pages to see</source>
        <translation type="unfinished">ኣየኖት ገጻት ክትርኢ ምረጽ</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished">ጎሓፍ</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Nothing here yet. Make a page.</source>
        <translation type="unfinished">ክሳብ ሕጂ ዋላ ሓንቲ የለን። ገጽ ስራሕ።</translation>
    </message>
    <message>
        <source>Nothing here yet. Make a page about anything you like.</source>
        <translation type="unfinished">ክሳብ ሕጂ ዋላ ሓንቲ የለን። ብዛዕባ ዝደለኻዮ ገጽ ስራሕ።</translation>
    </message>
    <message>
        <source>No page is only here just now.</source>
        <translation type="unfinished">ሕጂ ኣብዚ ጥራይ ዘላ ገጽ የላን።</translation>
    </message>
    <message>
        <source>Nothing is waiting to go just now.</source>
        <translation type="unfinished">ሕጂ ክከይድ ዝጽበ ዘሎ የለን።</translation>
    </message>
    <message>
        <source>Nothing is posted just now.</source>
        <translation type="unfinished">ሕጂ ዝተላእከ የለን።</translation>
    </message>
    <message>
        <source>Pages that are posted stand here until somebody looks at them. There is none just now.</source>
        <translation type="unfinished">ዝተላእካ ገጻት ሰብ ክሳብ ዝርእየን ኣብዚ ይጸንሓ። ሕጂ ግን የለዋን።</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation type="unfinished">ክሳብ ሕጂ ዝረኣየ የለን።</translation>
    </message>
    <message>
        <source>When somebody has looked at a page, it stands here. There is none yet.</source>
        <translation type="unfinished">ሰብ ገጽ ምስ ረኣየ ኣብዚ ትኸውን። ክሳብ ሕጂ የላን።</translation>
    </message>
    <message>
        <source>No page answers a question just now.</source>
        <translation type="unfinished">ሕጂ ንሕቶ እትምልስ ገጽ የላን።</translation>
    </message>
    <message>
        <source>My pages</source>
        <translation type="unfinished">ገጻተይ</translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished">ሓድሽ ገጽ</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation type="unfinished">%1 ኣብ ጎሓፍ ኣሎ።</translation>
    </message>
    <message>
        <source>Which pages?</source>
        <translation type="unfinished">ኣየኖት ገጻት?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>White paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light blue paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light green paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light yellow paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light orange paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light purple paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comic strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>A page from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartGrid</name>
    <message>
        <source>Put it there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">ናይ ምስጢር ቃላትካ</translation>
    </message>
    <message>
        <source>Characters typed: %1</source>
        <translation type="unfinished">ዝተጻሕፉ ፊደላት፦ %1</translation>
    </message>
</context>
<context>
    <name>PeopleAside</name>
    <message>
        <source>Tap somebody. Then say what you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who matters to you? Tap Add. Pets count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was family time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you shared your people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My people before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRings</name>
    <message>
        <source>My people</source>
        <translation type="unfinished">ሰባተይ</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who matters to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>My people</source>
        <translation type="unfinished">ሰባተይ</translation>
    </message>
    <message>
        <source>Close to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
    <message>
        <source>How was family time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>I want to see %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to see %1 the same as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to see %1 less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to see %1 in a different way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I miss %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoAim</name>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">ካሜራ እትርእዮ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለስ</translation>
    </message>
    <message>
        <source>Back to photo or film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Take a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet has no camera that Pipit can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film can be two minutes long. Is somebody else in it? Ask them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo or film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
</context>
<context>
    <name>PhotoWork</name>
    <message>
        <source>%1 parts of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit is getting it ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message>
        <source>Apple</source>
        <translation type="unfinished">ቱፋሕ</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished">ጃልባ</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished">ናይ ወረቐት ነፋሪት</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">ድሙ</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished">ዓሳ</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation type="unfinished">ኣሩር</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">ኦም</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished">ወርሒ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">ኮኾብ</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished">ቦት</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation type="unfinished">ጽላል</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished">ኣውቶቡስ</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished">ኩባያ</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation type="unfinished">ከበሮ</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation type="unfinished">ደወል</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation type="unfinished">ቃንጥሻ</translation>
    </message>
    <message>
        <source>Your four pictures</source>
        <translation type="unfinished">ኣርባዕተ ስእልታትካ</translation>
    </message>
    <message>
        <source>My drawing %1</source>
        <translation type="unfinished">ስእለይ %1</translation>
    </message>
</context>
<context>
    <name>PictureLock</name>
    <message>
        <source>Your four pictures</source>
        <translation type="unfinished">ኣርባዕተ ስእልታትካ</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation type="unfinished">ሓደ ምለስ</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation type="unfinished">ዝምለስ የለን</translation>
    </message>
    <message>
        <source>I can’t get in</source>
        <translation type="unfinished">ክኣቱ ኣይከኣልኩን</translation>
    </message>
    <message>
        <source>Or another way in</source>
        <translation type="unfinished">ወይ ካልእ መእተዊ</translation>
    </message>
    <message>
        <source>Show my key card</source>
        <translation type="unfinished">መእተዊ ካርደይ ኣርኢ</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Pick a sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
    <message>
        <source>I want to change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept here. It goes when you show it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
</context>
<context>
    <name>PlayBubble</name>
    <message>
        <source>Play the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation type="unfinished">ነቲ ናይ ድምጺ መልእኽቲ ንግዜኡ ጠጠው ኣብሎ</translation>
    </message>
    <message>
        <source>Play the voice note, %1 long</source>
        <translation type="unfinished">ነቲ ናይ ድምጺ መልእኽቲ ኣስምዖ፣ ንውሓቱ %1</translation>
    </message>
</context>
<context>
    <name>Posted</name>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">ክትከይድ ትጽበ ኣላ</translation>
    </message>
    <message>
        <source>%1 Your copy is in My pages.</source>
        <translation type="unfinished">%1 ቅዳሕካ ኣብ ገጻተይ ኣሎ።</translation>
    </message>
    <message>
        <source>Your copy is in My pages.</source>
        <translation type="unfinished">ቅዳሕካ ኣብ ገጻተይ ኣሎ።</translation>
    </message>
    <message>
        <source>My pages</source>
        <translation type="unfinished">ገጻተይ</translation>
    </message>
    <message>
        <source>Nothing of it is kept here.</source>
        <translation type="unfinished">ካብኣ ኣብዚ ዝዕቀብ የለን።</translation>
    </message>
    <message>
        <source>%1 Nothing of it is kept here.</source>
        <translation type="unfinished">%1 ካብኣ ኣብዚ ዝዕቀብ የለን።</translation>
    </message>
    <message>
        <source>How can we answer you safely?</source>
        <translation type="unfinished">ብኸመይ ብውሑስ መንገዲ ክንምልሰልካ ንኽእል?</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPacks</name>
    <message>
        <source>The prompt pack %1 is not one that your council has signed, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt pack %1 cannot be read, so it is not shown. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>New page</source>
        <translation type="unfinished">ሓድሽ ገጽ</translation>
    </message>
    <message>
        <source>Anything, or a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a page about anything, or answer a question. You can skip any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateMeeting</name>
    <message>
        <source>How was your meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they listen to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they talk about the things on your list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else? You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 reads this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t understand the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDays</name>
    <message>
        <source>Mondays</source>
        <translation type="unfinished">ሰኑይ ሰኑይ</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation type="unfinished">ሰሉስ ሰሉስ</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation type="unfinished">ረቡዕ ረቡዕ</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished">ሓሙስ ሓሙስ</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation type="unfinished">ዓርቢ ዓርቢ</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished">ቀዳም ቀዳም</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished">ሰንበት ሰንበት</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">ሰኑይ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">ሰሉስ</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">ረቡዕ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">ሓሙስ</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">ዓርቢ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">ቀዳም</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">ሰንበት</translation>
    </message>
    <message>
        <source>Looks every day.</source>
        <translation type="unfinished">ኩሉ መዓልቲ ይርኢ።</translation>
    </message>
    <message>
        <source>Looks on weekdays.</source>
        <translation type="unfinished">ኣብ ናይ ስራሕ መዓልታት ይርኢ።</translation>
    </message>
    <message>
        <source>Looks at weekends.</source>
        <translation type="unfinished">ኣብ ቀዳመ ሰንበት ይርኢ።</translation>
    </message>
    <message>
        <source>Looks every day but %1.</source>
        <translation type="unfinished">ብዘይካ %1 ኩሉ መዓልቲ ይርኢ።</translation>
    </message>
    <message>
        <source>Looks on %1.</source>
        <translation type="unfinished">%1 ይርኢ።</translation>
    </message>
    <message>
        <source>Looks on %1 and %2.</source>
        <translation type="unfinished">%1ን %2ን ይርኢ።</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">፣ </translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Say as much as you like.</source>
        <translation type="unfinished">ክንድቲ ዝደለኻዮ ተዛረብ።</translation>
    </message>
    <message>
        <source>One minute is left. You can make another note after this one.</source>
        <translation type="unfinished">ሓንቲ ደቒቕ ተሪፋ ኣላ። ድሕሪ እዚ ካልእ ክትቀድሕ ትኽእል።</translation>
    </message>
    <message>
        <source>It stops by itself now, and all of it is kept.</source>
        <translation type="unfinished">ሕጂ ባዕሉ ጠጠው ክብል እዩ፣ ኩሉ ድማ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>Paused. Carry on when you like.</source>
        <translation type="unfinished">ንግዜኡ ጠጠው ኢሉ። ምስ ደለኻ ቀጽል።</translation>
    </message>
    <message>
        <source>Stop when you like. A quiet bit is fine.</source>
        <translation type="unfinished">ምስ ደለኻ ጠጠው ኣብሎ። ቁሩብ ምስቓል ጸገም የብሉን።</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation type="unfinished">ናይ ድምጺ መልእኽቲ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">ይቀድሕ ኣሎ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">ንግዜኡ ጠጠው ኢሉ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
    <message>
        <source>Somebody near you may hear.</source>
        <translation type="unfinished">ኣብ ጥቓኻ ዘሎ ሰብ ክሰምዕ ይኽእል።</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">ቀጽል</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">ንግዜኡ ጠጠው ኣብል</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ጠጠው ኣብል</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">ጀምር</translation>
    </message>
    <message>
        <source>Throw this one away</source>
        <translation type="unfinished">ነዚ ደርብዮ</translation>
    </message>
    <message>
        <source>One minute is left.</source>
        <translation type="unfinished">ሓንቲ ደቒቕ ተሪፋ ኣላ።</translation>
    </message>
</context>
<context>
    <name>RequestFaces</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
    <message>
        <source>Your words. You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished">ዝተመርጸ የለን</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Sort this for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about my rights</source>
        <translation type="unfinished">ብዛዕባ መሰላተይ ምዝራብ</translation>
    </message>
    <message>
        <source>Something that somebody should do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask for another worker. You can say why, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who is only on your side, and helps you say things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, and you want somebody to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tells you what you can ask for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Ask for something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightTalk</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">ለኣኾ</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished">ዝተመርጸ የለን</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You have asked. See what came of it in %1.</source>
        <translation type="unfinished">ሓቲትካ ኣለኻ። እንታይ ከም ዝኾነ ኣብ %1 ርአ።</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">እንታይ ኮነ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">መልስታት</translation>
    </message>
    <message>
        <source>Where it is written: %1</source>
        <translation type="unfinished">ኣበይ ከም ዝተጻሕፈ፦ %1</translation>
    </message>
    <message>
        <source>Would you like somebody to talk about this with you?</source>
        <translation type="unfinished">ብዛዕባ እዚ ምሳኻ ዝዛረብ ሰብ ትደሊ ዲኻ?</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation type="unfinished">እወ፣ በጃኹም</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">ኣይፋል፣ የቐንየለይ</translation>
    </message>
    <message>
        <source>Back to all the cards</source>
        <translation type="unfinished">ናብ ኩሎም ካርድታት ተመለስ</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation type="unfinished">ናብ ቀጻሊ ካርድ</translation>
    </message>
    <message>
        <source>After “Yes, please” you see who is asked. Nothing is sent before.</source>
        <translation type="unfinished">ድሕሪ «እወ፣ በጃኹም» መን ከም ዝሕተት ትርኢ። ቅድሚኡ ዝለኣኽ ነገር የለን።</translation>
    </message>
</context>
<context>
    <name>SafeAgainCard</name>
    <message>
        <source>%1 is told how to answer you.</source>
        <translation type="unfinished">%1 ብኸመይ ከም ዝምልሰልካ ይንገሮ።</translation>
    </message>
    <message>
        <source>Is this still a safe way to answer you?</source>
        <translation type="unfinished">እዚ መንገዲ ክሳብ ሕጂ ንመልሲ ውሑስ ድዩ?</translation>
    </message>
    <message>
        <source>How can we answer you safely?</source>
        <translation type="unfinished">ብኸመይ ብውሑስ መንገዲ ክንምልሰልካ ንኽእል?</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation type="unfinished">እወ፣ ውሑስ እዩ</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">ቀይሮ</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation type="unfinished">ንገረና</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ሕጂ ኣይፋልን</translation>
    </message>
</context>
<context>
    <name>SafeAnswers</name>
    <message>
        <source>the person who runs your meetings</source>
        <translation type="unfinished">እቲ ኣኼባታትካ ዝመርሕ ሰብ</translation>
    </message>
    <message>
        <source>How can we answer you safely?</source>
        <translation type="unfinished">ብኸመይ ብውሑስ መንገዲ ክንምልሰልካ ንኽእል?</translation>
    </message>
    <message>
        <source>Choose as many as you like. You can change it. %1 sees it before answering you.</source>
        <translation type="unfinished">ክንድዚ ዝደለኻዮ ምረጽ። ክትቅይሮ ትኽእል። %1 ቅድሚ መልሲ ምሃቡ ይርእዮ።</translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translation type="unfinished">ኣብዛ ታብለት</translation>
    </message>
    <message>
        <source>At school</source>
        <translation type="unfinished">ኣብ ቤት ትምህርቲ</translation>
    </message>
    <message>
        <source>Ring me</source>
        <translation type="unfinished">ደውሉለይ</translation>
    </message>
    <message>
        <source>You write the number.</source>
        <translation type="unfinished">ነቲ ቁጽሪ ንስኻ ትጽሕፎ።</translation>
    </message>
    <message>
        <source>The number to ring</source>
        <translation type="unfinished">እንድውለሉ ቁጽሪ</translation>
    </message>
    <message>
        <source>In person, when I am on my own</source>
        <translation type="unfinished">ብኣካል፣ በይነይ ከለኹ</translation>
    </message>
    <message>
        <source>Don’t ring the house</source>
        <translation type="unfinished">ናብ ገዛ ኣይትደውሉ</translation>
    </message>
    <message>
        <source>%1 is told this.</source>
        <translation type="unfinished">እዚ ን%1 ይንገሮ።</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation type="unfinished">ን%1 ንገሮ</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>Not safe? Then we have to act.</source>
        <translation type="unfinished">ውሑስ ዘይኮንካ? ሽዑ ክንሰርሕ ኣለና።</translation>
    </message>
    <message>
        <source>If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.</source>
        <translation type="unfinished">ንስኻ ወይ ካልእ ሰብ ውሑስ ከምዘይኮነ እንተነጊርካና፣ ሕተቱኒ እኳ እንተበልካ፣ ክንሰርሕ ኣለና።</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>Save a copy for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not sealed any more: whoever opens that file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, with day and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePlace</name>
    <message>
        <source>Picture (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SayAtDoor</name>
    <message>
        <source>Say it</source>
        <translation type="unfinished">በሎ</translation>
    </message>
    <message>
        <source>Somebody near you may hear.</source>
        <translation type="unfinished">ኣብ ጥቓኻ ዘሎ ሰብ ክሰምዕ ይኽእል።</translation>
    </message>
    <message>
        <source>You can listen to it first. Somebody near you may hear.</source>
        <translation type="unfinished">መጀመርታ ክትሰምዖ ትኽእል። ኣብ ጥቓኻ ዘሎ ሰብ ክሰምዖ ይኽእል።</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">እንደገና በሎ</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">ደርብዮ</translation>
    </message>
</context>
<context>
    <name>SayBack</name>
    <message>
        <source>This has not happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s not what I said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not happened? You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you say? You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask? You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollMark</name>
    <message>
        <source>Up again</source>
        <translation type="unfinished">ንላዕሊ</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">ዝያዳ</translation>
    </message>
</context>
<context>
    <name>SelectionFrame</name>
    <message>
        <source>Listen, or say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendFromDoor</name>
    <message>
        <source>Do you need somebody now? Tap Help.</source>
        <translation type="unfinished">ሕጂ ሰብ የድልየካ ድዩ? ሓገዝ ጠውቕ።</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished">ስምዒታት</translation>
    </message>
    <message>
        <source>How is it? Tap what fits.</source>
        <translation type="unfinished">ከመይ ኣሎ? ዝሰማማዕ ጠውቕ።</translation>
    </message>
    <message>
        <source>It is closed up and kept safe.</source>
        <translation type="unfinished">ተዓጽዩ፣ ብደሓን ይዕቀብ ኣሎ።</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">ድሉው</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">ስደዶ</translation>
    </message>
    <message>
        <source>Your words. You can leave this empty.</source>
        <translation type="unfinished">ቃላትካ። ባዶ ክትሓድጎ ትኽእል።</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
    <message>
        <source>Tap a face to leave it out.</source>
        <translation type="unfinished">ንሓደ ሰብ ንምውጻእ ስእሉ ጠውቕ።</translation>
    </message>
    <message>
        <source>Tap a face to leave it out, or put it back.</source>
        <translation type="unfinished">ንሓደ ሰብ ንምውጻእ ወይ ንምምላስ ስእሉ ጠውቕ።</translation>
    </message>
    <message>
        <source>Nobody is chosen. Then it stays only here.</source>
        <translation type="unfinished">ዝተመርጸ የለን። ስለዚ ኣብዚ ጥራይ ይጸንሕ።</translation>
    </message>
    <message>
        <source>What shall we do with it?</source>
        <translation type="unfinished">እንታይ ክንገብረላ?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">ክትፈልጦ ጽቡቕ</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation type="unfinished">ልኣኻ</translation>
    </message>
    <message>
        <source>%1 will see this.</source>
        <translation type="unfinished">%1 ነዚ ክርእይዎ እዮም።</translation>
    </message>
    <message>
        <source>If you are not safe, grown-ups have to help.</source>
        <translation type="unfinished">ውሑስ እንተዘይኮንካ፣ ዓበይቲ ክሕግዙኻ ኣለዎም።</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">ቀጻሊ</translation>
    </message>
    <message>
        <source>Post. Keep mine.</source>
        <translation type="unfinished">ልኣኻ። ቅዳሐይ ዕቀበለይ።</translation>
    </message>
    <message>
        <source>Post it.
Keep my copy.</source>
        <translation type="unfinished">ልኣኻ።
ቅዳሐይ ዕቀበለይ።</translation>
    </message>
    <message>
        <source>Post. Keep nothing.</source>
        <translation type="unfinished">ልኣኻ። ዋላ ሓንቲ ኣይትግደፍ።</translation>
    </message>
    <message>
        <source>Post it.
Keep nothing here.</source>
        <translation type="unfinished">ልኣኻ።
ኣብዚ ዋላ ሓንቲ ኣይትግደፍ።</translation>
    </message>
</context>
<context>
    <name>ShareFaces</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>A page</source>
        <translation type="unfinished">ገጽ</translation>
    </message>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">ነዚ መን ክርእዮ ይኽእል?</translation>
    </message>
    <message>
        <source>And the council’s key.</source>
        <translation type="unfinished">ናይ ምምሕዳር መፍትሕ’ውን።</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ምለሳ</translation>
    </message>
</context>
<context>
    <name>SharedPages</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
</context>
<context>
    <name>SkinPicker</name>
    <message>
        <source>Which skin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Filled</source>
        <translation type="unfinished">ዝተመልአ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">ባዶ</translation>
    </message>
</context>
<context>
    <name>SortCards</name>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ምለሶ</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation type="unfinished">ዝምለስ የለን</translation>
    </message>
    <message>
        <source>That was the last card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one comes again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a page of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card is on a pile yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortPile</name>
    <message>
        <source>Put the card here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the top card back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">ንባብ ጠጠው ኣብል</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">ዓው ኢልካ ኣንብብ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1፦ %2</translation>
    </message>
</context>
<context>
    <name>SplitPost</name>
    <message>
        <source>Post it.
Keep my copy.</source>
        <translation type="unfinished">ልኣኻ።
ቅዳሐይ ዕቀበለይ።</translation>
    </message>
    <message>
        <source>Post it.
Keep nothing here.</source>
        <translation type="unfinished">ልኣኻ።
ኣብዚ ዋላ ሓንቲ ኣይትግደፍ።</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>%1 is away until %2.</source>
        <translation type="unfinished">%1 ክሳብ %2 ኣብ ዕረፍቲ እዩ።</translation>
    </message>
    <message>
        <source>%1 reads for %2.</source>
        <translation type="unfinished">%1 ኣብ ክንዲ %2 የንብብ።</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Only here</source>
        <translation type="unfinished">ኣብዚ ጥራይ</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">ክትከይድ ትጽበ ኣላ</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished">ተላኢኻ</translation>
    </message>
    <message>
        <source>%1’s tablet has it</source>
        <translation type="unfinished">ናብ ታብለት %1 በጺሓ</translation>
    </message>
    <message>
        <source>%1 looked at it</source>
        <translation type="unfinished">%1 ርእይዋ</translation>
    </message>
    <message>
        <source>Nobody else can see it.</source>
        <translation type="unfinished">ካልእ ሰብ ክርእያ ኣይክእልን።</translation>
    </message>
    <message>
        <source>It goes when there is internet.</source>
        <translation type="unfinished">ኢንተርነት ምስ ሃለወ ትኸይድ።</translation>
    </message>
    <message>
        <source>%1 has not opened it yet.</source>
        <translation type="unfinished">%1 ክሳብ ሕጂ ኣይከፈታን።</translation>
    </message>
    <message>
        <source>%1 looks on %2.</source>
        <translation type="unfinished">%1 ኣብ %2 ይርኢ።</translation>
    </message>
</context>
<context>
    <name>StateTrack</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation type="unfinished">መዕረፊ %1 ካብ %2</translation>
    </message>
</context>
<context>
    <name>Sticker</name>
    <message>
        <source>Happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with two puffs of hair and a feeding tube laughs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happy, glad, laugh, smile, joy, pleased, good, cheerful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with long black hair rests on folded arms and looks down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad, down, low, unhappy, upset, cry, tears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with ginger curls and a hearing aid folds their arms; a scribble is above the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross, angry, mad, annoyed, grumpy, furious, temper, rage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with glasses holds a hand to the mouth; a curl is above the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worried, nervous, anxious, worry, scared, stressed, tummy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with two braids holds a blanket up to the chin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scared, afraid, frightened, fear, terrified, nightmare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a green hijab smiles with closed eyes, a hand on the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm, peaceful, quiet, okay, relaxed, chill, still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a grey hood looks straight ahead; an empty ring is on the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb, nothing, empty, blank, feel nothing, switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two feelings at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with locs smiles on one side and frowns on the other; a sun and a cloud are above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two, mixed, both, muddled, confused, happy and sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homesick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child leans on a little house with a heart and holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homesick, miss, home, missing, mum, dad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a patka and a wheelchair throws both hands up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excited, hooray, buzzing, yay, cannot wait, thrilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house with a blue door, flowers at the windows and two bushes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house, home, flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grown-up in a blue turban hugs a child with a cochlear implant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hug, cuddle, love, close, cuddles, comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three children of different ages, close together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother, sister, family, brothers, sisters, twins, cousins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dog with brown ears sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dog, pet, puppy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds, falling rain and a puddle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rain, weather, cloud, wet, raining, rainy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with headphones and closed eyes holds up a hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break, stop, rest, quiet, pause, time out, headphones, too loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jealous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child looks sideways at the ice cream that somebody else holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jealous, envy, want, not fair, unfair, envious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A young person with long black hair holds both cheeks; they are warm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embarrassed, red, awkward, cringe, blush, shame, ashamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buzzing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with a round afro grins, both hands up, with zigzags all round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buzzing, fizzy, full of energy, cannot sit still, hyper, wriggly, energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopeful but scared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a pink hijab holds her hands together and looks up; a star is above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopeful, hope, scared, maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with fair hair looks straight ahead; the thought cloud is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, blank, empty, don&apos;t know, fine, whatever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child sits at one end of a long bench; a leaf lies on the empty part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lonely, alone, nobody, by myself, no friends, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a blue patka smiles and holds a medal with a star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proud, did it, well done, medal, achievement, winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with closed eyes and a smile holds a big heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loved, love, cared for, heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two children stand with their backs to us, arm in arm; a third looks down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, not asked, no friends, behind, excluded, ignored, bullied, lonely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child yawns against a pillow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tired, sleepy, yawn, worn out, sleep, exhausted, bedtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with a ginger ponytail rests a cheek in one hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bored, boring, nothing to do, dull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with long curls holds a hand to the head; a question mark is beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confused, muddled, puzzled, why, lost, huh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with a hearing aid looks out from behind a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shy, hide, quiet, nervous, hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child wears a yellow cape, one hand on the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brave, strong, courage, hero, superhero, courageous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with closed eyes lets out a long breath, a hand on the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relieved, phew, better now, thank goodness, breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with a cochlear implant holds a heart that has a crack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurt, heart, broken, pain, upset, heartbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child looks away and holds the two halves of a broken cup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guilty, sorry, my fault, blame, ashamed, wrong, accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child looks down into a present that is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disappointed, let down, hoped, sad, promise, broken promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with eyes shut tight holds their hair; a knot is above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frustrated, stuck, argh, annoyed, angry, annoying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with a feeding tube smiles under a blanket and holds a bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe, cosy, warm, teddy, secure, comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with crooked glasses winks, tongue out, hands at the ears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silly, joke, funny, cheeky, laugh, daft, tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A young person in a pink turban has wide eyes and an open mouth, hands up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surprised, shock, wow, shocked, gasp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with long black hair holds a picture of somebody older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miss, missing, far away, photo, remember, mum, dad, family, friend, gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a lilac hijab holds her head, eyes shut; spirals and scribbles are all round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much, overwhelmed, loud, everything, stressed, noisy, busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t want to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with glasses has pulled a jumper up over the mouth; the speech bubble is crossed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk, quiet, silent, not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child smiles, nods and holds a thumb up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, okay, agree, thumb up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with two braids crosses both arms and shakes the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, don&apos;t want, disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A young person shrugs with open hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure, don&apos;t know, maybe, shrug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a blue hijab holds up one flat hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop, enough, don&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a wheelchair calls out, a hand beside the mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen, hear, speak, voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child holds one cheek; the speech bubble has only a scribble in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t understand, what, mean, explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with glasses points at their own chest; a speech bubble holds a question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask, question, my turn, tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child signs thank you, with a hand from the chin; a heart is above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank you, thanks, ta, cheers, grateful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby in a bib holds a blanket and laughs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby, little one, brother, sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gran or Grandad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older person with grey hair and a cardigan holds a warm cup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gran, nan, grandad, grandparent, older, grandma, granny, grandpa, nana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A teenager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A teenager in a hooded top holds a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teenager, big brother, big sister, older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grown-up and a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grown-up and a child read one book together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carer, foster, read, book, mum, aunt, foster carer, dad, uncle, story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two dads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two men stand close, a laughing child in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dads, parents, carers, family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two women stand close, a laughing child in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mums, parents, carers, family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two children laugh, one with a hearing aid, one in a wheelchair; an arm goes round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends, best friend, mates, together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with a lanyard and a badge holds a notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker, social worker, lanyard, visit, reviewing officer, advocate, helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame with the first lines of a smiling face, and a pencil to draw the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me, myself, who I am, picture, I, self, my</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">ድሙ</translation>
    </message>
    <message>
        <source>A grey cat with stripes sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cat, pet, kitten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bed with a wooden frame and a blue spotted cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed, bedroom, sleep, room, night, bunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A green door with a heart on a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door, my room, bedroom, private, knock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pink sofa with a yellow cushion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sofa, settee, couch, sit, telly, lounge, living room, tv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teddy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brown teddy bear with a pink bow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teddy, bear, toy, cuddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three flowers in front of a fence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garden, flowers, outside, sunflower, grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My packed bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packed suitcase; a bit of blue cloth sticks out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag, suitcase, case, packed, moving, pack, luggage, leave, move, holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yellow key with a pink heart on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key, door, lock, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house and a block of flats; a path with a heart joins them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two, homes, houses, both, move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school with a clock and blue doors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school, class, lessons, teacher, lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open book with a picture on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book, read, reading, story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencil case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purple pencil case with a pencil, a pen and a ruler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pencil, case, pen, ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk with books and an apple; a board is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher, desk, class, board, lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open lunch box with bread, a banana and an apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch, box, packed lunch, sandwich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished">ኣውቶቡስ</translation>
    </message>
    <message>
        <source>A bus with four windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus, trip, ride, coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A football.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ball, football, play, team, sport, goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pink bike with a basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bike, bicycle, ride, cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>game, gaming, controller, console, play, computer, video game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swing on a wooden frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swing, play, park, playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished">ናይ ወረቐት ነፋሪት</translation>
    </message>
    <message>
        <source>A kite in three colours with bows on its tail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kite, fly, wind, play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skateboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skateboard rolling along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skateboard, skate, board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones and a music note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music, song, headphones, listen, sing, tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slice of pizza with tomato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pizza, slice, tea, food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bowl of rice with chopsticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rice, bowl, chopsticks, dinner, food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jollof rice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A green bowl of jollof rice with peas and plantain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jollof, rice, plantain, dinner, hot, food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dal and roti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bowl of dal with a folded roti on a plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dal, daal, roti, chapati, dinner, food, curry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished">ቱፋሕ</translation>
    </message>
    <message>
        <source>An apple with a leaf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apple, fruit, snack, food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cake with three candles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cake, birthday, party, candles, food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glass of juice with a straw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drink, juice, thirsty, orange, water, squash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blue plaster with stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaster, hurt, cut, better, sore, knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bottle of medicine and a spoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine, spoon, ill, poorly, doctor, pills, sick, tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smiling tooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tooth, teeth, dentist, brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round blue glasses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glasses, eyes, see, specs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purple hearing aid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing, aid, ear, hear, listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wheelchair with a blue wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheelchair, chair, wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sleeping moon on a pillow, with two stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep, tired, night, bed, moon, bedtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tree and a bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park, tree, bench, outside, playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sunshade and a bucket on the sand by the sea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beach, sea, seaside, sand, holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three buildings in a street; one is a shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town, shops, street, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hospital with the letter H above the doors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital, doctor, nurse, ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mosque with a blue dome and two towers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mosque, masjid, pray, Islam, Muslim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Church</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A church with a tower and a cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>church, pray, Christian, Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandir with three towers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandir, temple, pray, Hindu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gurdwara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gurdwara with golden domes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gurdwara, temple, pray, Sikh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with two chairs, blocks and a teddy bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family, family time, visit, see, room, mum, dad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone that rings, with a smiling face on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone, call, ring, video, talk, mobile, telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter with a heart comes out of an envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter, post, write, card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of two people in a wooden frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo, picture, frame, remember, family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front of a blue train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, journey, travel, visit, railway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A green car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>car, drive, journey, lift, taxi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar with a star on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, calendar, date, when, wait, birthday, meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lit candle in a blue holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candle, light, remember, church</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prayer mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A green prayer mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prayer, mat, pray, salah, Islam, Muslim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diya lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clay lamp with a flame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diya, lamp, Diwali, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanukkah lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine candles on a stand, all lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanukkah, lights, candles, menorah, Jewish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star and moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moon and a star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star, moon, night, Eid, Ramadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drum</source>
        <translation type="unfinished">ከበሮ</translation>
    </message>
    <message>
        <source>A tall drum with a zigzag pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drum, music, beat, dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rocket flies up between stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocket, space, fly, dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mountain with a yellow flag at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mountain, top, climb, goal, hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seed in the soil grows two leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed, grow, growing, plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">ኮኾብ</translation>
    </message>
    <message>
        <source>A smiling yellow star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star, wish, shine, good at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yellow sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sun, sunny, weather, warm, hot, summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three curls of wind and two leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind, windy, weather, blow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grey cloud with lightning and rain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storm, thunder, lightning, weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rainbow between two clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rainbow, weather, colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snowflake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snow, cold, winter, weather, ice, snowflake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ginger cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ginger cat sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cat, kitten, pet, moggy, animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rabbit with a white tail sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rabbit, bunny, pet, animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished">ዓሳ</translation>
    </message>
    <message>
        <source>An orange fish with a white stripe, and two bubbles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fish, pet, swim, animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brown horse with a dark mane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horse, pony, ride, animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blue bird with a white chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bird, sing, fly, animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">ዝያዳ</translation>
    </message>
    <message>
        <source>A plus sign on a yellow tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more, again, extra, plus, lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus sign on a blue tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less, fewer, minus, not so much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two equal lines on a tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same, equal, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A green speech bubble with a tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, okay, tick, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pink speech bubble with a cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, not, wrong, cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speech bubble, half with a tick and half with a cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not, sure, maybe, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop sign with an open hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop, enough, hand, halt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished">ሕቶ</translation>
    </message>
    <message>
        <source>A question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question, ask, why, what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pink heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart, love, like, loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock at four o&apos;clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock, time, when, wait, late, hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickerDrawer</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sticker for that yet. Try another word, or draw it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickerName</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody near you may hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its name away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickerPick</name>
    <message>
        <source>Kinds of stickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stickers: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickerSearch</name>
    <message>
        <source>Find a sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin of the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Still here?</source>
        <translation type="unfinished">ክሳብ ሕጂ ኣለኻ ዲኻ?</translation>
    </message>
    <message>
        <source>Tap anywhere to stay. If you do nothing, Pipit locks. Your page is kept.</source>
        <translation type="unfinished">ንምጽናሕ ኣብ ዝኾነ ቦታ ጠውቕ። እንተዘይነኪእካ ፒፒት ይዕጾ። ገጽካ ትዕቀብ።</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation type="unfinished">ኣለኹ</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>If something is said about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring your own supervising social worker. Your fostering service can also name somebody outside it who supports you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackPanel</name>
    <message>
        <source>Take it back?</source>
        <translation type="unfinished">ክትምልሳ ዲኻ?</translation>
    </message>
    <message>
        <source>Take it back. Keep the page only here.</source>
        <translation type="unfinished">ምለሳ። እታ ገጽ ኣብዚ ጥራይ ትጽናሕ።</translation>
    </message>
    <message>
        <source>Take it back. Keep nothing here.</source>
        <translation type="unfinished">ምለሳ። ኣብዚ ዋላ ሓንቲ ኣይትግደፍ።</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">ከም ዘላ ግደፋ</translation>
    </message>
</context>
<context>
    <name>TellMore</name>
    <message>
        <source>the person who runs your meetings</source>
        <translation type="unfinished">እቲ ኣኼባታትካ ዝመርሕ ሰብ</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">ክትፈልጦ ጽቡቕ</translation>
    </message>
    <message>
        <source>If somebody is not safe</source>
        <translation type="unfinished">ሰብ ውሑስ እንተዘይኮይኑ</translation>
    </message>
    <message>
        <source>If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.</source>
        <translation type="unfinished">ንስኻ ወይ ካልእ ሰብ ውሑስ ከምዘይኮነ እንተነጊርካና፣ ሕተቱኒ እኳ እንተበልካ፣ ክንሰርሕ ኣለና።</translation>
    </message>
    <message>
        <source>The council has a key</source>
        <translation type="unfinished">ምምሕዳር መፍትሕ ኣለዎ</translation>
    </message>
    <message>
        <source>It opens what you share, so that your words are not lost. The council keeps it until you are about 75. You can ask for it. You can say that it is wrong. A judge can ask to see it.</source>
        <translation type="unfinished">ቃላትካ ከይጠፍእ፣ ነቲ እተካፍሎ ይኸፍቶ። ምምሕዳር ክሳብ ኣስታት 75 ዓመት እትመልእ ይሕዞ። ክትሓቶ ትኽእል። ጌጋ እዩ ክትብል ትኽእል። ዳኛ ክርእዮ ክሓትት ይኽእል።</translation>
    </message>
    <message>
        <source>What you do not share</source>
        <translation type="unfinished">ዘይተካፍሎ</translation>
    </message>
    <message>
        <source>It stays only on this tablet, behind your pictures. If a child is missing or in great danger, two named people together may open the tablet. This is always written down.</source>
        <translation type="unfinished">ኣብዛ ታብለት ጥራይ፣ ብድሕሪ ስእልታትካ ይጸንሕ። ቆልዓ እንተጠፊኡ ወይ ኣብ ዓቢ ሓደጋ እንተሎ፣ ክልተ ስሞም ዝፍለጥ ሰባት ብሓደ ነታ ታብለት ክኸፍትዋ ይኽእሉ። እዚ ኩሉ ግዜ ይጽሓፍ።</translation>
    </message>
    <message>
        <source>If you forget your pictures</source>
        <translation type="unfinished">ስእልታትካ እንተረሲዕካ</translation>
    </message>
    <message>
        <source>Tell %1. What you shared is not lost. The people who look after Pipit at the council can help with the lock. It may take some days.</source>
        <translation type="unfinished">ን%1 ንገሮ። ዘካፈልካዮ ኣይጠፍአን። ኣብ ምምሕዳር ንፒፒት ዝከናኸኑ ሰባት ኣብቲ መዕጸዊ ክሕግዙኻ ይኽእሉ። ገለ መዓልታት ክወስድ ይኽእል።</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation type="unfinished">ምምላሳ</translation>
    </message>
    <message>
        <source>The person who runs your meetings</source>
        <translation type="unfinished">እቲ ኣኼባታትካ ዝመርሕ ሰብ</translation>
    </message>
    <message>
        <source>When you take a page back, the others can’t see it any more. They may have seen it before. %1 keeps what you told them, marked “taken back”.</source>
        <translation type="unfinished">ገጽ ምስ መለስካ፣ ድሕሪኡ እቶም ካልኦት ክርእይዋ ኣይክእሉን። ቅድሚኡ ግን ርእዮምዋ ይኾኑ። %1 ዝነገርካዮ ይሕዞ፣ «ተመሊሳ» ዝብል ምልክት ድማ ይግበረሉ።</translation>
    </message>
    <message>
        <source>Keeping nothing here</source>
        <translation type="unfinished">ኣብዚ ዋላ ሓንቲ ዘይምዕቃብ</translation>
    </message>
    <message>
        <source>You can post a page and keep nothing of it on this tablet. Then nobody can open it here, not even you, and you can’t show it to anybody else from here.</source>
        <translation type="unfinished">ገጽ ልኢኽካ፣ ካብኣ ኣብዛ ታብለት ዋላ ሓንቲ ከይዓቀብካ ክትገድፍ ትኽእል። ሽዑ ዝኾነ ሰብ፣ ንስኻ’ውን ከይተረፍካ፣ ኣብዚ ክኸፍታ ኣይክእልን። ካብዚ ንካልእ ሰብ’ውን ከተርእያ ኣይትኽእልን።</translation>
    </message>
    <message>
        <source>If somebody needs another language</source>
        <translation type="unfinished">ሰብ ካልእ ቋንቋ እንተድልይዎ</translation>
    </message>
    <message>
        <source>Somebody who puts your words into their language may read them too. They must keep them to themselves.</source>
        <translation type="unfinished">ንቃላትካ ናብቲ ቋንቋ ዝትርጉም ሰብ’ውን ከንብቦም ይኽእል። ንካልእ ሰብ ክነግር ግን የብሉን።</translation>
    </message>
    <message>
        <source>How can we answer you safely?</source>
        <translation type="unfinished">ብኸመይ ብውሑስ መንገዲ ክንምልሰልካ ንኽእል?</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">ቃላት</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ዕጸው</translation>
    </message>
    <message>
        <source>Put it on my page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingWords</name>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingsButton</name>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of everything on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingsPanel</name>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>What shall we call it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>If %1 tells you something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen. Don’t ask for more. Don’t promise to keep a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the exact words, and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the duty worker and the social worker now, and say those words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those words are for duty and the social worker. They never go into your own view for a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRail</name>
    <message>
        <source>Crayon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">ቃላት</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top of the screen</source>
        <translation type="unfinished">ላዕለዋይ ስክሪን</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ተመለስ</translation>
    </message>
</context>
<context>
    <name>TypedLock</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">ክፈት</translation>
    </message>
    <message>
        <source>I can’t get in</source>
        <translation type="unfinished">ክኣቱ ኣይከኣልኩን</translation>
    </message>
    <message>
        <source>Show my key card</source>
        <translation type="unfinished">መእተዊ ካርደይ ኣርኢ</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">ምለሶ</translation>
    </message>
</context>
<context>
    <name>UnsafeCard</name>
    <message>
        <source>I don’t feel safe</source>
        <translation type="unfinished">ውሑስ ኮይኑ ኣይስምዓንን</translation>
    </message>
    <message>
        <source>This goes to %1</source>
        <translation type="unfinished">እዚ ናብ %1 ይኸይድ</translation>
    </message>
    <message>
        <source>Somebody reads, day and night.</source>
        <translation type="unfinished">ቀትሪን ለይትን ዘንብብ ሰብ ኣሎ።</translation>
    </message>
    <message>
        <source>%1 gets it as soon as there is internet.</source>
        <translation type="unfinished">ኢንተርነት ምስ ሃለወ ብቕጽበት ናብ %1 ይበጽሕ።</translation>
    </message>
    <message>
        <source>Not read in %1 minutes? Then Pipit says: Ring now.</source>
        <translation type="unfinished">ኣብ ውሽጢ %1 ደቓይቕ እንተዘይተነቢቡ፣ ፒፒት ከምዚ ይብል፦ ሕጂ ደውል።</translation>
    </message>
    <message>
        <source>If nobody has read it, this page says so. Then ring.</source>
        <translation type="unfinished">ዘንበቦ እንተዘየለ፣ እዛ ገጽ ትነግረካ። ሽዑ ደውል።</translation>
    </message>
    <message>
        <source>This is only to show you. Nothing is sent.</source>
        <translation type="unfinished">እዚ ከነርእየካ ጥራይ እዩ። ዝለኣኽ የለን።</translation>
    </message>
    <message>
        <source>Show me what happens</source>
        <translation type="unfinished">እንታይ ከም ዝኸውን ኣርእየኒ</translation>
    </message>
    <message>
        <source>What then?</source>
        <translation type="unfinished">ድሕሪኡኸ?</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished">ርእየዮ</translation>
    </message>
</context>
<context>
    <name>UseMark</name>
    <message>
        <source>Just so you know</source>
        <translation type="unfinished">ክትፈልጡ ጥራይ</translation>
    </message>
    <message>
        <source>Please sort this</source>
        <translation type="unfinished">በጃኹም ነዚ ፍትሑ</translation>
    </message>
    <message>
        <source>Talk about it in my meeting</source>
        <translation type="unfinished">ኣብ ኣኼባይ ተዘራረቡሉ</translation>
    </message>
    <message>
        <source>Ask me before you tell anyone</source>
        <translation type="unfinished">ንዝኾነ ሰብ ቅድሚ ምንጋርኩም ሕተቱኒ</translation>
    </message>
    <message>
        <source>Nothing asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsePicker</name>
    <message>
        <source>What shall we do with it?</source>
        <translation type="unfinished">እንታይ ክንገብረላ?</translation>
    </message>
    <message>
        <source>Just so you know</source>
        <translation type="unfinished">ክትፈልጡ ጥራይ</translation>
    </message>
    <message>
        <source>Please sort this</source>
        <translation type="unfinished">በጃኹም ነዚ ፍትሑ</translation>
    </message>
    <message>
        <source>Talk about it in my meeting</source>
        <translation type="unfinished">ኣብ ኣኼባይ ተዘራረቡሉ</translation>
    </message>
    <message>
        <source>Ask me before you tell anyone</source>
        <translation type="unfinished">ንዝኾነ ሰብ ቅድሚ ምንጋርኩም ሕተቱኒ</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished">ዝተመኽረ</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Voice note, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the voice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the voice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the voice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Headphones?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRing</name>
    <message>
        <source>Waiting: %1 parts of 10</source>
        <translation type="unfinished">ምጽባይ፦ %1 ክፋል ካብ 10</translation>
    </message>
</context>
<context>
    <name>WaveSlider</name>
    <message>
        <source>Where to listen from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatYouSee</name>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that are shared with you, whole, with their voice notes. Each says what it is for and who else can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you don’t see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts, and everything that is for other people. There is no list of it here, no number and no gap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>When would I like it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When? In my own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WherePart</name>
    <message>
        <source>Where would I like it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At school</source>
        <translation type="unfinished">ኣብ ቤት ትምህርቲ</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where? In my own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPart</name>
    <message>
        <source>Who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would I like there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can %1 come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoWasWithYou</name>
    <message>
        <source>Who was with you?</source>
        <translation type="unfinished">መን ምሳኻ ነይሩ?</translation>
    </message>
    <message>
        <source>You don’t have to say. It is not kept here.</source>
        <translation type="unfinished">ክትነግር ኣየድልየካን። ኣብዚ ኣይዕቀብን።</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation type="unfinished">በይነይ</translation>
    </message>
    <message>
        <source>Somebody helped me</source>
        <translation type="unfinished">ሰብ ሓጊዙኒ</translation>
    </message>
    <message>
        <source>Somebody was near</source>
        <translation type="unfinished">ሰብ ኣብ ጥቓይ ነይሩ</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <translation type="unfinished">ክነግር ኣይደልን</translation>
    </message>
</context>
<context>
    <name>WishPanel</name>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wished nothing for %1 then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to see %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I miss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in my circles?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsLook</name>
    <message>
        <source>How the words look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>No signal. It will go later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoChip</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>How near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as near as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app</name>
    <message>
        <source>Only here</source>
        <translation type="unfinished">ኣብዚ ጥራይ</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">ክትከይድ ትጽበ ኣላ</translation>
    </message>
    <message>
        <source>Posted. %1 has not opened it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet has it</source>
        <translation type="unfinished">ናብ ታብለት %1 በጺሓ</translation>
    </message>
    <message>
        <source>%1 looked at it %2. No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked %2 for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to tell you face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be at home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be at school?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be somewhere else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can we meet on a screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be in the morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be after school?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be when I have no lessons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be on another day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I come for a bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I send my pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody speaks for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can %1 come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::Alert</name>
    <message>
        <source>the duty worker</source>
        <translation type="unfinished">ተረኛ ሰራሕተኛ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 ሰዓት %2</translation>
    </message>
    <message>
        <source>It could not be sent. Ring now.</source>
        <translation type="unfinished">ክለኣኽ ኣይተኻእለን። ሕጂ ደውል።</translation>
    </message>
    <message>
        <source>Not sent. Ring now.</source>
        <translation type="unfinished">ኣይተላእከን። ሕጂ ደውል።</translation>
    </message>
    <message>
        <source>It is sent. %1 has not read it yet.</source>
        <translation type="unfinished">ተላኢኹ። %1 ክሳብ ሕጂ ኣየንበቦን።</translation>
    </message>
    <message>
        <source>Nobody has read it yet. Ring now.</source>
        <translation type="unfinished">ክሳብ ሕጂ ዘንበቦ የለን። ሕጂ ደውል።</translation>
    </message>
    <message>
        <source>%1 has read this.</source>
        <translation type="unfinished">%1 ነዚ ኣንቢብዎ።</translation>
    </message>
    <message>
        <source>You pressed this %1.</source>
        <translation type="unfinished">ነዚ %1 ጠዊቕካዮ።</translation>
    </message>
    <message>
        <source>It goes as soon as there is internet.</source>
        <translation type="unfinished">ኢንተርነት ምስ ሃለወ ብቕጽበት ይኸይድ።</translation>
    </message>
    <message>
        <source>It was sent %1.</source>
        <translation type="unfinished">%1 ተላኢኹ።</translation>
    </message>
    <message>
        <source>You press the button. Pipit sends it when there is internet. If there is none, it says: Not sent. Ring now.</source>
        <translation type="unfinished">ነቲ መጠወቒ ትጥውቖ። ኢንተርነት ምስ ሃለወ ፒፒት ይልእኾ። ኢንተርነት እንተዘየለ ከምዚ ይብል፦ ኣይተላእከን። ሕጂ ደውል።</translation>
    </message>
    <message>
        <source>It goes to %1. Somebody is on duty, day and night.</source>
        <translation type="unfinished">ናብ %1 ይኸይድ። ቀትርን ለይትን ተረኛ ሰብ ኣሎ።</translation>
    </message>
    <message>
        <source>Not read in %1 minutes? Then this page says: Nobody has read it yet. Ring now.</source>
        <translation type="unfinished">ኣብ ውሽጢ %1 ደቓይቕ እንተዘይተነቢቡ፣ እዛ ገጽ ከምዚ ትብል፦ ክሳብ ሕጂ ዘንበቦ የለን። ሕጂ ደውል።</translation>
    </message>
    <message>
        <source>When %1 has read it, this page says so. Then %1 finds out how to help you.</source>
        <translation type="unfinished">%1 ምስ ኣንበቦ፣ እዛ ገጽ ትነግረካ። ደሓር %1 ብኸመይ ከም ዝሕግዘካ የናዲ።</translation>
    </message>
    <message>
        <source>%1 can see it too.</source>
        <translation type="unfinished">%1 እውን ክርእዮ ይኽእል።</translation>
    </message>
    <message>
        <source>%1 does not see it.</source>
        <translation type="unfinished">%1 ኣይርእዮን።</translation>
    </message>
    <message>
        <source>%1 too</source>
        <translation type="unfinished">%1 እውን</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished">%1 ጥራይ</translation>
    </message>
    <message>
        <source>The person who runs your meetings</source>
        <translation type="unfinished">ኣኼባታትካ ዝመርሕ ሰብ</translation>
    </message>
</context>
<context>
    <name>pipit::app::AnswerController</name>
    <message>
        <source>This tablet has no speaker that Pipit can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stopped. Play it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is still on its way. It comes when there is internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::AsksModel</name>
    <message>
        <source>My list, to talk about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::AudienceModel</name>
    <message>
        <source>Can’t see it</source>
        <translation type="unfinished">ክርእዮ ኣይክእልን</translation>
    </message>
    <message>
        <source>Can look any time</source>
        <translation type="unfinished">ኣብ ዝኾነ ግዜ ክርኢ ይኽእል</translation>
    </message>
    <message>
        <source>Answers in a day.</source>
        <translation type="unfinished">ኣብ ሓደ መዓልቲ ይምልስ።</translation>
    </message>
    <message>
        <source>Answers in %1 days.</source>
        <translation type="unfinished">ኣብ ውሽጢ %1 መዓልታት ይምልስ።</translation>
    </message>
</context>
<context>
    <name>pipit::app::BinModel</name>
    <message>
        <source>Stays 1 more day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays %1 more days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::CardLook</name>
    <message>
        <source>Pipit may not use the camera. Open another way. A grown-up can change it in the tablet’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped. Try again, or open another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera here. Use your pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera here. Open another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another picture code. Show your key card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::CardMaker</name>
    <message>
        <source>The card is away. It does not open your pages any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it in its true size (100 %) and cut along the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this card can open the pages it is for. Keep it like a key. When it is printed, delete this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved. Whoever has it can open your pages. Ask the grown-up who prints it to delete it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::ChildCard</name>
    <message>
        <source>reviewing officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::ChildrenModel</name>
    <message>
        <source>%1 new pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older one is not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::ClipPlayer</name>
    <message>
        <source>This film is still on its way. It comes when there is internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film is damaged, so Pipit does not open it. Nothing was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this film is damaged, so Pipit stopped it. Nothing was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet cannot show this kind of film. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::CutController</name>
    <message>
        <source>That is very small. Draw a bigger ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have %1 stickers of your own, and that is as many as fit. Take one out of Mine first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::DoorVoice</name>
    <message>
        <source>Pipit may not use the microphone now. You can tap or write.</source>
        <translation type="unfinished">Pipit ሕጂ ነቲ ማይክሮፎን ክጥቀመሉ ኣይተፈቕደሉን። ክትጠውቕ ወይ ክትጽሕፍ ትኽእል።</translation>
    </message>
    <message>
        <source>The microphone stopped. You can try again.</source>
        <translation type="unfinished">እቲ ማይክሮፎን ጠጠው ኢሉ። እንደገና ክትፍትን ትኽእል።</translation>
    </message>
    <message>
        <source>The microphone went away. What you said is still here. Stop, or carry on when it is back.</source>
        <translation type="unfinished">እቲ ማይክሮፎን የለን። ዝበልካዮ ክሳብ ሕጂ ኣብዚ ኣሎ። ጠጠው ኣብሎ፣ ወይ ምስ ተመልሰ ቀጽል።</translation>
    </message>
    <message>
        <source>This tablet cannot play it now. It can be sent all the same.</source>
        <translation type="unfinished">እዚ ታብለት ሕጂ ከስምዖ ኣይክእልን። ኮይኑ ግን ክስደድ ይኽእል።</translation>
    </message>
    <message>
        <source>This tablet has no microphone that Pipit can use. You can tap or write.</source>
        <translation type="unfinished">እዚ ታብለት Pipit ክጥቀመሉ ዝኽእል ማይክሮፎን የብሉን። ክትጠውቕ ወይ ክትጽሕፍ ትኽእል።</translation>
    </message>
</context>
<context>
    <name>pipit::app::EditorController</name>
    <message>
        <source>That is ten minutes, the longest a voice note can be. All of it is kept. You can make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet has no loudspeaker that Pipit can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stopped. Play it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::HowWasIt</name>
    <message>
        <source>Before family time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After family time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::LockController</name>
    <message>
        <source>About %1 seconds</source>
        <translation type="unfinished">ኣስታት %1 ካልኢት</translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation type="unfinished">ኣስታት ሓደ ደቒቕ</translation>
    </message>
    <message>
        <source>About %1 minutes</source>
        <translation type="unfinished">ኣስታት %1 ደቓይቕ</translation>
    </message>
    <message>
        <source>About an hour</source>
        <translation type="unfinished">ኣስታት ሓደ ሰዓት</translation>
    </message>
    <message>
        <source>About %1 hours</source>
        <translation type="unfinished">ኣስታት %1 ሰዓታት</translation>
    </message>
</context>
<context>
    <name>pipit::app::LockedSender</name>
    <message>
        <source>%1 can read it. And the council’s key. Nobody can read it on this tablet.</source>
        <translation type="unfinished">%1 ከንብቦ ይኽእል። ናይ ምምሕዳር መፍትሕ’ውን። ኣብዚ ታብለት ማንም ከንብቦ ኣይክእልን።</translation>
    </message>
    <message>
        <source>%1 sees that the lock was not opened.</source>
        <translation type="unfinished">%1 እቲ መቖለፊ ከም ዘይተኸፍተ ይርኢ።</translation>
    </message>
    <message>
        <source>A lot was sent from here. You can send more %1.</source>
        <translation type="unfinished">ካብዚ ብዙሕ ተላኢኹ። %1 ተወሳኺ ክትልእኽ ትኽእል።</translation>
    </message>
    <message>
        <source>A lot was sent from here. You can send more when the lock has been opened.</source>
        <translation type="unfinished">ካብዚ ብዙሕ ተላኢኹ። እቲ መቖለፊ ምስ ተኸፍተ ተወሳኺ ክትልእኽ ትኽእል።</translation>
    </message>
    <message>
        <source>Send something from here</source>
        <translation type="unfinished">ካብዚ ሓደ ነገር ስደድ</translation>
    </message>
    <message>
        <source>Send something to %1</source>
        <translation type="unfinished">ሓደ ነገር ናብ %1 ስደድ</translation>
    </message>
    <message>
        <source>That did not work. Your words are still here. Try again.</source>
        <translation type="unfinished">እዚ ኣይሰርሐን። ቃላትካ ገና ኣብዚ ኣለዉ። እንደገና ፈትን።</translation>
    </message>
    <message>
        <source>That is too long to send from here. Your words are still here.</source>
        <translation type="unfinished">እዚ ካብዚ ንምልኣኽ ኣዝዩ ነዊሕ እዩ። ቃላትካ ገና ኣብዚ ኣለዉ።</translation>
    </message>
    <message>
        <source>The person who runs your meetings can read it. And the council’s key. Nobody can read it on this tablet.</source>
        <translation type="unfinished">እቲ ኣኼባታትካ ዝመርሕ ሰብ ከንብቦ ይኽእል። ናይ ምምሕዳር መፍትሕ’ውን። ኣብዚ ታብለት ማንም ከንብቦ ኣይክእልን።</translation>
    </message>
    <message>
        <source>They see that the lock was not opened.</source>
        <translation type="unfinished">እቲ መቖለፊ ከም ዘይተኸፍተ ይርኢ።</translation>
    </message>
    <message>
        <source>This tablet is full. It was not sent. Your words are still here.</source>
        <translation type="unfinished">እዚ ታብለት መሊኡ ኣሎ። ኣይተላእከን። ቃላትካ ገና ኣብዚ ኣለዉ።</translation>
    </message>
    <message>
        <source>You cannot read it again here. When the lock is opened, Pipit says that something was sent.</source>
        <translation type="unfinished">ኣብዚ እንደገና ከተንብቦ ኣይትኽእልን። እቲ መቖለፊ ምስ ተኸፍተ፣ Pipit ሓደ ነገር ከም ዝተላእከ ይነግር።</translation>
    </message>
    <message>
        <source>in about %1 hours</source>
        <translation type="unfinished">ድሕሪ ኣስታት %1 ሰዓታት</translation>
    </message>
    <message>
        <source>in about %1 minutes</source>
        <translation type="unfinished">ድሕሪ ኣስታት %1 ደቓይቕ</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation type="unfinished">ድሕሪ ኣስታት ሓደ ደቒቕ</translation>
    </message>
    <message>
        <source>in about an hour</source>
        <translation type="unfinished">ድሕሪ ኣስታት ሓደ ሰዓት</translation>
    </message>
</context>
<context>
    <name>pipit::app::MeetingFacts</name>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 With %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My meeting</source>
        <translation type="unfinished">ኣኼባይ</translation>
    </message>
</context>
<context>
    <name>pipit::app::MyPeopleModel</name>
    <message>
        <source>There is no more room here. You can take somebody away, or tell us in a page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::NumbersModel</name>
    <message>
        <source>Childline</source>
        <translation type="unfinished">ቻይልድላይን፦ መስመር ቆልዑ</translation>
    </message>
    <message>
        <source>Any time, day and night</source>
        <translation type="unfinished">ኣብ ዝኾነ ግዜ፣ ቀትሪን ለይትን</translation>
    </message>
    <message>
        <source>Police, fire, ambulance</source>
        <translation type="unfinished">ፖሊስ፣ መጥፋእቲ ሓዊ፣ ኣምቡላንስ</translation>
    </message>
    <message>
        <source>If somebody is hurt or in danger now</source>
        <translation type="unfinished">ሕጂ ሰብ ተጎዲኡ ወይ ኣብ ሓደጋ እንተሎ</translation>
    </message>
    <message>
        <source>Help at Hand</source>
        <translation type="unfinished">ሀልፕ ኣት ሃንድ፦ ቀረባ ሓገዝ</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation type="unfinished">ካብ ሰኑይ ክሳብ ዓርቢ፣ ካብ 9 ክሳብ 5</translation>
    </message>
    <message>
        <source>I use sign language</source>
        <translation type="unfinished">ቋንቋ ምልክት እጥቀም</translation>
    </message>
    <message>
        <source>999 BSL: the app, or 999bsl.co.uk. Relay UK: 18000</source>
        <translation type="unfinished">999 BSL፦ እቲ ኣፕ ወይ 999bsl.co.uk። Relay UK፦ 18000</translation>
    </message>
</context>
<context>
    <name>pipit::app::OwnStickersModel</name>
    <message>
        <source>My sticker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is full. Start another page for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::PageActs</name>
    <message>
        <source>Not all of this page is on this tablet, so Pipit cannot make one like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::PageSaver</name>
    <message>
        <source>Page of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of this page is still on its way. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice note, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on the page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from Pipit. It is not sealed any more: whoever has this file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved. It is not sealed any more: whoever opens that file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::PageThings</name>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::PeopleShare</name>
    <message>
        <source>My people</source>
        <translation type="unfinished">ሰባተይ</translation>
    </message>
</context>
<context>
    <name>pipit::app::PhotoController</name>
    <message>
        <source>Pipit may not use the camera. A grown-up can change that in the tablet’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet has no camera that Pipit can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of that picture is missing. This is the part that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That film is too big. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit cannot use that kind of film. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a picture. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That film is broken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture is broken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That film is too long. Two minutes is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture is too big for Pipit. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture moves. Choose one that stays still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet cannot open that kind of picture. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit could not read that film. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit could not read that picture. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::PlacesModel</name>
    <message>
        <source>My pages</source>
        <translation type="unfinished">ገጻተይ</translation>
    </message>
    <message>
        <source>My meeting</source>
        <translation type="unfinished">ኣኼባይ</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">ሰባተይ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">እንታይ ኮነ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">መልስታት</translation>
    </message>
    <message>
        <source>Kept things</source>
        <translation type="unfinished">ዝተዓቀቡ ነገራት</translation>
    </message>
    <message>
        <source>Treasure box</source>
        <translation type="unfinished">ሳንዱቕ መዘከርታ</translation>
    </message>
    <message>
        <source>All that you made</source>
        <translation type="unfinished">ኩሉ ዝሰራሕካዮ</translation>
    </message>
    <message>
        <source>When it is, and what you want</source>
        <translation type="unfinished">መዓስ ምዃኑን እንታይ ከም እትደልን</translation>
    </message>
    <message>
        <source>Who you miss, and what you wish for</source>
        <translation type="unfinished">መን ከም ዝናፈቕካን እንታይ ከም እትምነን</translation>
    </message>
    <message>
        <source>What you asked, and what came of it</source>
        <translation type="unfinished">እንታይ ከም ዝሓተትካን እንታይ ከም ዝኾነን</translation>
    </message>
    <message>
        <source>What people gave you</source>
        <translation type="unfinished">ሰባት ዝሃቡኻ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">ሎሚ</translation>
    </message>
    <message>
        <source>1 sleep</source>
        <translation type="unfinished">ሓንቲ ለይቲ</translation>
    </message>
    <message numerus="yes">
        <source>%n sleeps</source>
        <translation type="unfinished">
            <numerusform>%n ለይቲ</numerusform>
            <numerusform>%n ለይትታት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::app::PlanShare</name>
    <message>
        <source>My meeting</source>
        <translation type="unfinished">ኣኼባይ</translation>
    </message>
</context>
<context>
    <name>pipit::app::ReadController</name>
    <message>
        <source>And the records key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads for you, when you are away. The records key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others who share your place here. The records key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>Only you can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet has no speaker that Pipit can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stopped. Play it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing could not be checked, so Pipit does not open it. Nothing was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is still on its way. It comes when there is internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody helped with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation type="unfinished">%1 ተመሊሳ</translation>
    </message>
    <message>
        <source>This page was taken back. Nothing of it is here any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::RequestController</name>
    <message>
        <source>%1 does not get this.</source>
        <translation type="unfinished">%1 ነዚ ኣይረክብን።</translation>
    </message>
    <message>
        <source>%1 do not get this.</source>
        <translation type="unfinished">%1 ነዚ ኣይረኽቡን።</translation>
    </message>
</context>
<context>
    <name>pipit::app::RequestsModel</name>
    <message>
        <source>There is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::SafeAgain</name>
    <message>
        <source>On this tablet</source>
        <translation type="unfinished">ኣብዛ ታብለት</translation>
    </message>
    <message>
        <source>At school</source>
        <translation type="unfinished">ኣብ ቤት ትምህርቲ</translation>
    </message>
    <message>
        <source>Ring me</source>
        <translation type="unfinished">ደውሉለይ</translation>
    </message>
    <message>
        <source>Ring me: %1</source>
        <translation type="unfinished">ደውሉለይ: %1</translation>
    </message>
    <message>
        <source>In person, when I am on my own</source>
        <translation type="unfinished">ብኣካል፣ በይነይ ከለኹ</translation>
    </message>
    <message>
        <source>Don’t ring the house</source>
        <translation type="unfinished">ናብ ገዛ ኣይትደውሉ</translation>
    </message>
</context>
<context>
    <name>pipit::app::SafeAnswer</name>
    <message>
        <source>On this tablet</source>
        <translation type="unfinished">ኣብዛ ታብለት</translation>
    </message>
    <message>
        <source>At school</source>
        <translation type="unfinished">ኣብ ቤት ትምህርቲ</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished">ደውሉ</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">ናብ %1 ደውሉ</translation>
    </message>
    <message>
        <source>In person, on their own</source>
        <translation type="unfinished">ብኣካል፣ በይኑ ከሎ</translation>
    </message>
    <message>
        <source>Do not ring the house</source>
        <translation type="unfinished">ናብ ገዛ ኣይትደውሉ</translation>
    </message>
</context>
<context>
    <name>pipit::app::Sleeps</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">ሎሚ</translation>
    </message>
    <message>
        <source>1 sleep</source>
        <translation type="unfinished">ሓንቲ ለይቲ</translation>
    </message>
    <message>
        <source>%1 sleeps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::SortController</name>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t understand the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t understand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::StickersModel</name>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends and play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith and culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::SwitchScan</name>
    <message>
        <source>Out of here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::TakeBack</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">ሓደ ሰብ</translation>
    </message>
    <message>
        <source>%1 won’t see this any more.</source>
        <translation type="unfinished">%1 ድሕሪ ሕጂ ነዚ ኣይክርእይዎን እዮም።</translation>
    </message>
    <message>
        <source>%1 keeps what you told %1, with a note that you took it back.</source>
        <translation type="unfinished">%1 ዝነገርካዮ ይሕዞ፣ ከም ዝመለስካዮ ድማ ይጽሓፍ።</translation>
    </message>
    <message>
        <source>%1 keep what you told them, with a note that you took it back.</source>
        <translation type="unfinished">%1 ዝነገርካዮም ይሕዝዎ፣ ከም ዝመለስካዮ ድማ ይጽሓፍ።</translation>
    </message>
    <message>
        <source>You can say it in a new way.</source>
        <translation type="unfinished">ብሓድሽ ኣገባብ ክትብሎ ትኽእል።</translation>
    </message>
    <message>
        <source>Not all of this page is on this tablet, so Pipit cannot keep it here. Nothing was taken back.</source>
        <translation type="unfinished">እዛ ገጽ ብምልእታ ኣብዛ ታብለት የላን፣ ስለዚ ፒፒት ኣብዚ ክዕቅባ ኣይክእልን። ዝተመልሰ የለን።</translation>
    </message>
</context>
<context>
    <name>pipit::app::peoplewords</name>
    <message>
        <source>brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mum, dad or parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after me before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::thingwords</name>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crayon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">ቃላት</translation>
    </message>
    <message>
        <source>Voice note, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pipit::app::words</name>
    <message>
        <source>Something came that does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device could not store it. It is kept sealed and tried again by itself. Make room on this device; if it stays, tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s list became shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s list of what came for you is shorter than it was. All that had come is kept here. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub tells another story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s list of what came for you is not the one it showed before. All that had come is kept here. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer without the right seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the hub did not carry its seal, so it was not believed. Everything is kept here and tried again. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was put back to an older copy of itself, so what you write here is not sent any more. It is kept here, sealed. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub lost something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub lost some of what was sent from here. It is still here and is sent again by itself. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list was not signed as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new list of people or of settings came without the signatures that it needs, so it is not used. The one before holds. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lists under one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second list of people or of settings came under the number of one that is here, so it is not used. The first holds. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in the hub’s place, so nothing was sent to it. Everything is kept here and goes when the hub answers. A hotel’s or café’s network may do this; if it stays, tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things under one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has something else under the number of one thing written here, so that one does not go. It is kept here. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this device, or not any more, so nothing goes and nothing comes. Everything is kept here. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something cannot be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that waits to go cannot be read on this device, so it does not go. Nothing was deleted, and the rest goes on. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording, picture or film is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording, picture or film is damaged, here or on its way. Its page is whole, and it is asked for or sent again. If it stays, tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two truths from one person’s device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different things came as one and the same from one person’s device. The first is shown; the other is kept sealed. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has another list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who wrote to you holds another list of this child’s people than this device does. What they wrote is shown; this device’s list holds. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that this Pipit has no words for yet. Nothing was deleted. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things to know about this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to know about this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this tablet any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing here is damaged and could not be opened. Nothing was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not these. That happens to everybody.</source>
        <translation type="unfinished">እዚኣቶም ኣይኮኑን። ንኹሉ ሰብ የጋጥም።</translation>
    </message>
    <message>
        <source>This was made with a newer Pipit. It is kept until this one is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet could not save just now. What you did before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is full. What you made before is safe. Ask a grown-up to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit is open already on this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the ring is full. Then try again.</source>
        <translation type="unfinished">እታ ቀለበት ክሳብ እትመልእ ተጸበ። ደሓር ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>There is no internet now. It goes later, by itself.</source>
        <translation type="unfinished">ሕጂ ኢንተርነት የለን። ደሓር ባዕላ ትኸይድ።</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet has no microphone that Pipit can use. You can draw or write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too big for one page. Everything so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit could not be sure who it was talking to, so it sent nothing. It tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit is open already on this tablet. Close the other one, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is full, so Pipit cannot open. Everything in it is kept. Ask a grown-up to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet had a newer Pipit. Everything is kept until Pipit is updated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this tablet is damaged, so Pipit cannot open. Nothing was thrown away. Show this to a grown-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit may not write on this tablet, so it cannot open. Nothing was thrown away. Show this to a grown-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit cannot open just now. Nothing was thrown away. Show this to a grown-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not that one. That happens to everybody.</source>
        <translation type="unfinished">እዚኣ ኣይኮነትን። ንኹሉ ሰብ የጋጥም።</translation>
    </message>
    <message>
        <source>Something in this tablet is damaged, so your pages do not open. Nothing was thrown away. Show this to a grown-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part of this device is damaged and does not open. Nothing was deleted. Tell your council’s records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is full, so it cannot open your pages. They are kept. Ask a grown-up to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is full, so your part does not open. Nothing was deleted. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet could not look just now. Your pages are kept. Try again, or show this to a grown-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device could not read or write just now. Nothing was deleted. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipit has to wait.</source>
        <translation type="unfinished">ፒፒት ክጽበ ኣለዎ።</translation>
    </message>
    <message>
        <source>Not those four.</source>
        <translation type="unfinished">እቶም ኣርባዕተ ኣይኮኑን።</translation>
    </message>
    <message>
        <source>Not that one.</source>
        <translation type="unfinished">እዚኣ ኣይኮነትን።</translation>
    </message>
    <message>
        <source>It is nothing that you did. When the ring is full, try again.</source>
        <translation type="unfinished">ንስኻ ዝገበርካዮ የለን። እታ ቀለበት ምስ መልአት ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>That happens to everybody. When the ring is full, try again.</source>
        <translation type="unfinished">ንኹሉ ሰብ የጋጥም። እታ ቀለበት ምስ መልአት ደጊምካ ፈትን።</translation>
    </message>
    <message>
        <source>Pipit may not use the microphone now. You can draw or write. A grown-up can change it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone went away. What you said until then is kept. Carry on when it is back, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone stopped. What you said until then is kept. You can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is full now. What you made until now is kept. Ask a grown-up to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub could not prove that it is your council’s, so nothing was sent to it. Everything waits here. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is full, so nothing new can come. Everything waits. Make room, then it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device’s list of what to send is damaged. Nothing was deleted. Tell your records officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device could not read or write, so nothing travels just now. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept safe here. A grown-up needs to look at the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept safe here. A grown-up needs to look at this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes when there is internet.</source>
        <translation type="unfinished">ኢንተርነት ምስ ሃለወ ትኸይድ።</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">ሎሚ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">ትማሊ</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation type="unfinished">ቅድሚ ገለ ግዜ</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">ብ%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1ን %2ን</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">፣ </translation>
    </message>
    <message>
        <source>That card is for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an old card. It does not open anything now. Use your new card, or your four pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an old card. It does not open anything now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That card is from a newer Pipit than this one. Open another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
