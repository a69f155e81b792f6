<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
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
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
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
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">الإجابات</translation>
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
        <translation type="unfinished">شخص ما</translation>
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
        <translation type="unfinished">صفحة</translation>
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
        <translation type="unfinished">إنه محفوظ. لم يُرمَ شيء.</translation>
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
        <translation type="unfinished">لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>Can see it</source>
        <translation type="unfinished">يستطيع رؤيتها</translation>
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
        <translation type="unfinished">انتظر من فضلك</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished">سلة</translation>
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
        <translation type="unfinished">أخبر شخصًا كبيرًا تثق به، أو من يدير اجتماعاتك. لا أحد غاضب منك.</translation>
    </message>
    <message>
        <source>Ask your council’s records officers. They can give you a new way in.</source>
        <translation type="unfinished">اسأل موظفي السجلات في المجلس. يمكنهم أن يعطوك طريقة جديدة للدخول.</translation>
    </message>
    <message>
        <source>You can’t get in?</source>
        <translation type="unfinished">لا تستطيع الدخول؟</translation>
    </message>
    <message>
        <source>Do you need somebody now? Tap Help. It works without your pictures.</source>
        <translation type="unfinished">هل تحتاج إلى أحد الآن؟ المس «مساعدة». تعمل من غير صورك.</translation>
    </message>
    <message>
        <source>Help: who you can ring or talk to now</source>
        <translation type="unfinished">مساعدة: من يمكنك أن تتصل به أو تكلّمه الآن</translation>
    </message>
</context>
<context>
    <name>DoorRecorder</name>
    <message>
        <source>You have two minutes.</source>
        <translation type="unfinished">لديك دقيقتان.</translation>
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
        <translation type="unfinished">أرجع واحدة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
</context>
<context>
    <name>CardLock</name>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Hold the card up to the tablet.</source>
        <translation type="unfinished">ارفع البطاقة أمام الجهاز.</translation>
    </message>
    <message>
        <source>Keep it inside the lines.</source>
        <translation type="unfinished">أبقها داخل الخطوط.</translation>
    </message>
    <message>
        <source>It opens by itself.</source>
        <translation type="unfinished">يُفتح من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Lost your card? Open with your four pictures and make a new one. Then the old one stops working.</source>
        <translation type="unfinished">هل ضاعت بطاقتك؟ افتح بصورك الأربع واصنع بطاقة جديدة. عندها لا تعمل القديمة.</translation>
    </message>
    <message>
        <source>Lost your card? Open another way and make a new one. Then the old one stops working.</source>
        <translation type="unfinished">هل ضاعت بطاقتك؟ افتح بطريقة أخرى واصنع بطاقة جديدة. عندها لا تعمل القديمة.</translation>
    </message>
    <message>
        <source>The camera only looks for the card. It keeps no photo.</source>
        <translation type="unfinished">الكاميرا تبحث عن البطاقة فقط. ولا تحفظ أي صورة.</translation>
    </message>
    <message>
        <source>Use my four pictures</source>
        <translation type="unfinished">استخدم صوري الأربع</translation>
    </message>
    <message>
        <source>Open another way</source>
        <translation type="unfinished">افتح بطريقة أخرى</translation>
    </message>
    <message>
        <source>I can’t get in</source>
        <translation type="unfinished">لا أستطيع الدخول</translation>
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
        <translation type="unfinished">مساعدة</translation>
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
        <translation type="unfinished">إغلاق</translation>
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
        <translation type="unfinished">قطة</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished">سمكة</translation>
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
        <translation type="unfinished">حلزون</translation>
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
        <translation type="unfinished">قمر</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished">قارب</translation>
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
        <translation type="unfinished">مسودة آلية، يراجعها شخص</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
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
        <translation type="unfinished">تراجع</translation>
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
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
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
        <translation type="unfinished">يُفتح بصورك</translation>
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
        <translation type="unfinished">مرحبًا. المس وجهك.</translation>
    </message>
    <message>
        <source>Opens with four pictures</source>
        <translation type="unfinished">يُفتح بأربع صور</translation>
    </message>
    <message>
        <source>Opens with a passphrase</source>
        <translation type="unfinished">يُفتح بعبارة سرّ</translation>
    </message>
    <message>
        <source>How I use Pipit</source>
        <translation type="unfinished">كيف أستخدم بيبيت</translation>
    </message>
    <message>
        <source>Touch, keys, switches, eyes</source>
        <translation type="unfinished">لمس، مفاتيح، أزرار، عيون</translation>
    </message>
    <message>
        <source>Give it back to %1</source>
        <translation type="unfinished">أعِده إلى %1</translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">معلومات مهمة</translation>
    </message>
    <message>
        <source>Not safe?</source>
        <translation type="unfinished">لست آمنًا؟</translation>
    </message>
    <message>
        <source>If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.</source>
        <translation type="unfinished">إذا أخبرتنا أنك أو أن شخصًا آخر في خطر، فعلينا أن نتصرف، حتى لو قلت: اسألوني.</translation>
    </message>
    <message>
        <source>Taking it back.</source>
        <translation type="unfinished">استرجاعها.</translation>
    </message>
    <message>
        <source>The others can’t see it then. Who runs your meetings keeps what you told them.</source>
        <translation type="unfinished">لن يراها الآخرون بعدها. ومن يدير اجتماعاتك يحتفظ بما قلته له.</translation>
    </message>
    <message>
        <source>The others can’t see it then. %1 keeps what you told %1.</source>
        <translation type="unfinished">لن يراها الآخرون بعدها. ويحتفظ %1 بما قلته له.</translation>
    </message>
    <message>
        <source>The council</source>
        <translation type="unfinished">المجلس المحلي</translation>
    </message>
    <message>
        <source>keeps a copy until you are about 75. It can open it. You can ask for it. So can a judge.</source>
        <translation type="unfinished">يحفظ نسخة حتى يصبح عمرك نحو 75 سنة. يمكنه فتحها. يمكنك أن تطلبها. وللقاضي ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation type="unfinished">أخبرني المزيد</translation>
    </message>
</context>
<context>
    <name>Headphones</name>
    <message>
        <source>Somebody may hear.</source>
        <translation type="unfinished">قد يسمعك أحد.</translation>
    </message>
    <message>
        <source>Do you want headphones first?</source>
        <translation type="unfinished">هل تريد سماعات أولًا؟</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation type="unfinished">اقرأها الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>This tablet cannot ring. Use any phone.</source>
        <translation type="unfinished">هذا الجهاز لا يستطيع الاتصال. استخدم أي هاتف.</translation>
    </message>
    <message>
        <source>You can show this page to a grown-up you trust: a teacher, a nurse, a friend’s mum or dad.</source>
        <translation type="unfinished">يمكنك أن تُري هذه الصفحة لشخص كبير تثق به: معلمة، أو ممرضة، أو أم صديق أو أبيه.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>Numbers to ring, and people who listen</source>
        <translation type="unfinished">أرقام تتصل بها، وأناس يصغون</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Closes your pages until you open them again</source>
        <translation type="unfinished">يغلق صفحاتك إلى أن تفتحها مرة أخرى</translation>
    </message>
    <message>
        <source>How I use Pipit</source>
        <translation type="unfinished">كيف أستخدم بيبيت</translation>
    </message>
    <message>
        <source>Touch, keys, switches, eyes</source>
        <translation type="unfinished">لمس، مفاتيح، أزرار، عيون</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished">كيف يبدو</translation>
    </message>
    <message>
        <source>Pictures, a story, or a list</source>
        <translation type="unfinished">صور، أو حديقة، أو قائمة</translation>
    </message>
</context>
<context>
    <name>HomeList</name>
    <message>
        <source>Say it your way.</source>
        <translation type="unfinished">قلها بطريقتك.</translation>
    </message>
    <message>
        <source>It stays here until you share it.</source>
        <translation type="unfinished">تبقى هنا إلى أن تشاركها.</translation>
    </message>
    <message>
        <source>Draw, talk, write, or stick. It stays here until you share it.</source>
        <translation type="unfinished">ارسم، أو تكلم، أو اكتب، أو ألصق. تبقى هنا إلى أن تشاركها.</translation>
    </message>
</context>
<context>
    <name>HowIUse</name>
    <message>
        <source>How I use Pipit</source>
        <translation type="unfinished">كيف أستخدم بيبيت</translation>
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
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
    </message>
</context>
<context>
    <name>KeepNothing</name>
    <message>
        <source>Look once more</source>
        <translation type="unfinished">انظر مرة أخرى</translation>
    </message>
    <message>
        <source>When you post it, nothing of it stays on this tablet. Nobody can open it here any more, not even you. %1 will have it.</source>
        <translation type="unfinished">عندما ترسلها لا يبقى منها شيء على هذا الجهاز. لن يستطيع أحد فتحها هنا بعدها، ولا حتى أنت. ستكون عند %1.</translation>
    </message>
    <message>
        <source>Leave no mark</source>
        <translation type="unfinished">لا تترك أثرًا</translation>
    </message>
    <message>
        <source>My pages will not say that you posted something.</source>
        <translation type="unfinished">لن تقول «صفحاتي» إنك أرسلت شيئًا.</translation>
    </message>
    <message>
        <source>Post it. Keep nothing here.</source>
        <translation type="unfinished">أرسلها. ولا تُبقِ شيئًا هنا.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ارجع</translation>
    </message>
</context>
<context>
    <name>KeptThings</name>
    <message>
        <source>Kept things</source>
        <translation type="unfinished">أشياء محفوظة</translation>
    </message>
    <message>
        <source>Treasure box</source>
        <translation type="unfinished">صندوق الكنز</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished">لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>What people give you is kept here.</source>
        <translation type="unfinished">ما يعطيك الناس يُحفظ هنا.</translation>
    </message>
    <message>
        <source>What people give you will be kept here. It moves with you.</source>
        <translation type="unfinished">ما يعطيك الناس سيُحفظ هنا. وينتقل معك.</translation>
    </message>
    <message>
        <source>My own copy</source>
        <translation type="unfinished">نسختي الخاصة</translation>
    </message>
    <message>
        <source>A copy of all that you made</source>
        <translation type="unfinished">نسخة من كل ما صنعته</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished">غطاء</translation>
    </message>
    <message>
        <source>Hides this page behind a picture</source>
        <translation type="unfinished">يخفي هذه الصفحة خلف صورة</translation>
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
        <translation type="unfinished">تراجع</translation>
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
        <translation type="unfinished">لا أستطيع الدخول</translation>
    </message>
    <message>
        <source>Show my key card</source>
        <translation type="unfinished">إظهار بطاقة دخولي</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Pipit</source>
        <translation type="unfinished">بيبيت</translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>New page</source>
        <translation type="unfinished">صفحة جديدة</translation>
    </message>
    <message>
        <source>Make a page</source>
        <translation type="unfinished">اصنع صفحة</translation>
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
        <translation type="unfinished">ارجع</translation>
    </message>
    <message>
        <source>This is the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
</context>
<context>
    <name>MyCard</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">بطاقة دخولي</translation>
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
        <translation type="unfinished">كيف يبدو</translation>
    </message>
    <message>
        <source>Which look do you like?</source>
        <translation type="unfinished">أي شكل يعجبك؟</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">الأشكال</translation>
    </message>
    <message>
        <source>Big pictures</source>
        <translation type="unfinished">صور كبيرة</translation>
    </message>
    <message>
        <source>A garden</source>
        <translation type="unfinished">حديقة</translation>
    </message>
    <message>
        <source>A list</source>
        <translation type="unfinished">قائمة</translation>
    </message>
    <message>
        <source>How many words do you want?</source>
        <translation type="unfinished">كم كلمة تريد؟</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation type="unfinished">كم كلمة</translation>
    </message>
    <message>
        <source>Pictures and sound</source>
        <translation type="unfinished">صور وصوت</translation>
    </message>
    <message>
        <source>You do not have to read.</source>
        <translation type="unfinished">لا تحتاج إلى القراءة.</translation>
    </message>
    <message>
        <source>Few words</source>
        <translation type="unfinished">كلمات قليلة</translation>
    </message>
    <message>
        <source>One short line at a time.</source>
        <translation type="unfinished">سطر قصير كل مرة.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">كلمات</translation>
    </message>
    <message>
        <source>Everything in words.</source>
        <translation type="unfinished">كل شيء بالكلمات.</translation>
    </message>
    <message>
        <source>You can change it any time.</source>
        <translation type="unfinished">يمكنك تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>No voice here speaks your language yet, so you see few words.</source>
        <translation type="unfinished">لا يوجد هنا بعد صوت يتكلم لغتك، لذلك ترى كلمات قليلة.</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation type="unfinished">بطاقة دخولي</translation>
    </message>
    <message>
        <source>My lock pictures</source>
        <translation type="unfinished">صور قفلي</translation>
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
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
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
        <translation type="unfinished">ناسي</translation>
    </message>
    <message>
        <source>%1 is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
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
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
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
        <translation type="unfinished">لا أحد يقرأ بيبيت ليلًا. هل تحتاج إلى أحد الآن؟ المس «مساعدة».</translation>
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
        <translation type="unfinished">إغلاق</translation>
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
        <translation type="unfinished">لا شيء هنا بعد.</translation>
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
        <translation type="unfinished">مجانًا.</translation>
    </message>
    <message>
        <source>%1. Free.</source>
        <translation type="unfinished">%1. مجانًا.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished">%1.</translation>
    </message>
</context>
<context>
    <name>OverPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
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
        <translation type="unfinished">هنا</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished">في الطريق</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished">المزيد عن %1</translation>
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
        <translation type="unfinished">اصنع واحدة مثلها</translation>
    </message>
    <message>
        <source>Put it in the bin</source>
        <translation type="unfinished">ضعها في السلة</translation>
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
        <translation type="unfinished">هنا</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished">في الطريق</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished">المزيد عن %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>This page is waiting to go to %1, so it cannot go in the bin.</source>
        <translation type="unfinished">هذه الصفحة تنتظر الذهاب إلى %1، فلا يمكن وضعها في السلة.</translation>
    </message>
    <message>
        <source>This page went to %1, so it cannot go in the bin.</source>
        <translation type="unfinished">ذهبت هذه الصفحة إلى %1، فلا يمكن وضعها في السلة.</translation>
    </message>
    <message>
        <source>If you do not want it any more, you can tell %1. %1 may have to keep it.</source>
        <translation type="unfinished">إذا لم تعد تريدها، يمكنك أن تخبر %1. وقد يضطر %1 إلى الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation type="unfinished">لا يمكن عرض هذه الصفحة</translation>
    </message>
    <message>
        <source>It is kept. Nothing was thrown away.</source>
        <translation type="unfinished">إنها محفوظة. لم يُرمَ شيء.</translation>
    </message>
    <message>
        <source>A page</source>
        <translation type="unfinished">صفحة</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished">هنا فقط</translation>
    </message>
    <message>
        <source>Nobody else can see it.</source>
        <translation type="unfinished">لا أحد غيرك يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>You looked %1</source>
        <translation type="unfinished">نظرتَ %1</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">تنتظر الذهاب</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished">أُرسلت</translation>
    </message>
    <message>
        <source>%1 has not opened it yet.</source>
        <translation type="unfinished">لم يفتحها %1 بعد.</translation>
    </message>
    <message>
        <source>%1’s tablet has it</source>
        <translation type="unfinished">وصلت إلى جهاز %1</translation>
    </message>
    <message>
        <source>%1 has not looked yet.</source>
        <translation type="unfinished">لم ينظر إليها %1 بعد.</translation>
    </message>
    <message>
        <source>%1 looked at it</source>
        <translation type="unfinished">نظر إليها %1</translation>
    </message>
    <message>
        <source>You posted something %1 and kept nothing here</source>
        <translation type="unfinished">أرسلتَ شيئًا %1 ولم تُبقِ شيئًا هنا</translation>
    </message>
    <message>
        <source>Something you took back</source>
        <translation type="unfinished">شيء استرجعته</translation>
    </message>
    <message>
        <source>The council keeps it.</source>
        <translation type="unfinished">يحتفظ بها المجلس.</translation>
    </message>
    <message>
        <source>%1 keeps what you told %1. You can say it in a new way.</source>
        <translation type="unfinished">يحتفظ %1 بما قلته له. يمكنك أن تقوله بطريقة جديدة.</translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation type="unfinished">استُرجعت %1</translation>
    </message>
    <message>
        <source>Sent without opening the lock</source>
        <translation type="unfinished">أُرسِل من غير فتح القفل</translation>
    </message>
    <message>
        <source>Something was sent from the front door %1</source>
        <translation type="unfinished">أُرسِل شيء من الشاشة الأولى %1</translation>
    </message>
    <message>
        <source>The lock was not opened. If it was not you, tell %1.</source>
        <translation type="unfinished">لم يُفتح القفل. إن لم تكن أنت، فأخبر %1.</translation>
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
        <translation type="unfinished">هنا فقط</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">تنتظر الذهاب</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished">أُرسلت</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">شوهدت</translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished">سؤال</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished">معروضة الآن</translation>
    </message>
    <message>
        <source>Choose which pages to see</source>
        <translation type="unfinished">اختر أي الصفحات تريد رؤيتها</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished">سلة</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Nothing here yet. Make a page.</source>
        <translation type="unfinished">لا شيء هنا بعد. اصنع صفحة.</translation>
    </message>
    <message>
        <source>Nothing here yet. Make a page about anything you like.</source>
        <translation type="unfinished">لا شيء هنا بعد. اصنع صفحة عن أي شيء تحبه.</translation>
    </message>
    <message>
        <source>No page is only here just now.</source>
        <translation type="unfinished">لا توجد الآن صفحة هنا فقط.</translation>
    </message>
    <message>
        <source>Nothing is waiting to go just now.</source>
        <translation type="unfinished">لا شيء ينتظر الذهاب الآن.</translation>
    </message>
    <message>
        <source>Nothing is posted just now.</source>
        <translation type="unfinished">لم يُرسل شيء الآن.</translation>
    </message>
    <message>
        <source>Pages that are posted stand here until somebody looks at them. There is none just now.</source>
        <translation type="unfinished">الصفحات المرسلة تبقى هنا إلى أن ينظر إليها أحد. لا توجد واحدة الآن.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation type="unfinished">لم ينظر أحد بعد.</translation>
    </message>
    <message>
        <source>When somebody has looked at a page, it stands here. There is none yet.</source>
        <translation type="unfinished">عندما ينظر أحد إلى صفحة تظهر هنا. لا توجد واحدة بعد.</translation>
    </message>
    <message>
        <source>No page answers a question just now.</source>
        <translation type="unfinished">لا توجد الآن صفحة تجيب عن سؤال.</translation>
    </message>
    <message>
        <source>My pages</source>
        <translation type="unfinished">صفحاتي</translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished">صفحة جديدة</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation type="unfinished">%1 في السلة.</translation>
    </message>
    <message>
        <source>Which pages?</source>
        <translation type="unfinished">أي صفحات؟</translation>
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
        <translation type="unfinished">عبارة السرّ</translation>
    </message>
    <message>
        <source>Characters typed: %1</source>
        <translation type="unfinished">عدد الحروف المكتوبة: %1</translation>
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
        <translation type="unfinished">ناسي</translation>
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
        <translation type="unfinished">ناسي</translation>
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
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
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
        <translation type="unfinished">ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
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
        <translation type="unfinished">إغلاق</translation>
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
        <translation type="unfinished">تفاحة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished">قارب</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished">طائرة ورقية</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">قطة</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished">سمكة</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation type="unfinished">حلزون</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">شجرة</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished">قمر</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">نجمة</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished">حذاء</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation type="unfinished">مظلة</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished">حافلة</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished">كوب</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation type="unfinished">طبل</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation type="unfinished">جرس</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation type="unfinished">فطر</translation>
    </message>
    <message>
        <source>Your four pictures</source>
        <translation type="unfinished">صورك الأربع</translation>
    </message>
    <message>
        <source>My drawing %1</source>
        <translation type="unfinished">رسمتي %1</translation>
    </message>
</context>
<context>
    <name>PictureLock</name>
    <message>
        <source>Your four pictures</source>
        <translation type="unfinished">صورك الأربع</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation type="unfinished">أرجع واحدة</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation type="unfinished">لا شيء لإرجاعه</translation>
    </message>
    <message>
        <source>I can’t get in</source>
        <translation type="unfinished">لا أستطيع الدخول</translation>
    </message>
    <message>
        <source>Or another way in</source>
        <translation type="unfinished">أو طريقة أخرى للدخول</translation>
    </message>
    <message>
        <source>Show my key card</source>
        <translation type="unfinished">إظهار بطاقة دخولي</translation>
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
        <translation type="unfinished">إغلاق</translation>
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
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
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
        <translation type="unfinished">أوقف التسجيل قليلاً</translation>
    </message>
    <message>
        <source>Play the voice note, %1 long</source>
        <translation type="unfinished">شغّل التسجيل، مدته %1</translation>
    </message>
</context>
<context>
    <name>Posted</name>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">تنتظر الذهاب</translation>
    </message>
    <message>
        <source>%1 Your copy is in My pages.</source>
        <translation type="unfinished">%1 نسختك في «صفحاتي».</translation>
    </message>
    <message>
        <source>Your copy is in My pages.</source>
        <translation type="unfinished">نسختك في «صفحاتي».</translation>
    </message>
    <message>
        <source>My pages</source>
        <translation type="unfinished">صفحاتي</translation>
    </message>
    <message>
        <source>Nothing of it is kept here.</source>
        <translation type="unfinished">لا يُحفظ منها شيء هنا.</translation>
    </message>
    <message>
        <source>%1 Nothing of it is kept here.</source>
        <translation type="unfinished">%1 لا يُحفظ منها شيء هنا.</translation>
    </message>
    <message>
        <source>How can we answer you safely?</source>
        <translation type="unfinished">كيف نجيبك بأمان؟</translation>
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
        <translation type="unfinished">صفحة جديدة</translation>
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
        <translation type="unfinished">أيام الاثنين</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation type="unfinished">أيام الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation type="unfinished">أيام الأربعاء</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished">أيام الخميس</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation type="unfinished">أيام الجمعة</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished">أيام السبت</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished">أيام الأحد</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">الأحد</translation>
    </message>
    <message>
        <source>Looks every day.</source>
        <translation type="unfinished">ينظر كل يوم.</translation>
    </message>
    <message>
        <source>Looks on weekdays.</source>
        <translation type="unfinished">ينظر في أيام العمل.</translation>
    </message>
    <message>
        <source>Looks at weekends.</source>
        <translation type="unfinished">ينظر في عطلة الأسبوع.</translation>
    </message>
    <message>
        <source>Looks every day but %1.</source>
        <translation type="unfinished">ينظر كل يوم ما عدا %1.</translation>
    </message>
    <message>
        <source>Looks on %1.</source>
        <translation type="unfinished">ينظر %1.</translation>
    </message>
    <message>
        <source>Looks on %1 and %2.</source>
        <translation type="unfinished">ينظر %1 و%2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Say as much as you like.</source>
        <translation type="unfinished">قُل ما تريد.</translation>
    </message>
    <message>
        <source>One minute is left. You can make another note after this one.</source>
        <translation type="unfinished">بقيت دقيقة واحدة. يمكنك أن تسجل مرة أخرى بعد هذه.</translation>
    </message>
    <message>
        <source>It stops by itself now, and all of it is kept.</source>
        <translation type="unfinished">سيتوقف الآن وحده، وكل ما قلته محفوظ.</translation>
    </message>
    <message>
        <source>Paused. Carry on when you like.</source>
        <translation type="unfinished">توقف قليلاً. أكمل متى تريد.</translation>
    </message>
    <message>
        <source>Stop when you like. A quiet bit is fine.</source>
        <translation type="unfinished">توقف متى تريد. لا بأس بقليل من الصمت.</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation type="unfinished">تسجيل صوتي</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">يسجّل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">توقف قليلاً</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Somebody near you may hear.</source>
        <translation type="unfinished">قد يسمعك شخص قريب منك.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">أكمل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">توقف قليلاً</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">ابدأ</translation>
    </message>
    <message>
        <source>Throw this one away</source>
        <translation type="unfinished">ارمِ هذا</translation>
    </message>
    <message>
        <source>One minute is left.</source>
        <translation type="unfinished">بقيت دقيقة واحدة.</translation>
    </message>
</context>
<context>
    <name>RequestFaces</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
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
        <translation type="unfinished">لم تختر أحدًا</translation>
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
        <translation type="unfinished">التحدث عن حقوقي</translation>
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
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">أرسِلها</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished">لم تختر أحدًا</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You have asked. See what came of it in %1.</source>
        <translation type="unfinished">لقد طلبتَ ذلك. انظر ما صار في %1.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">الإجابات</translation>
    </message>
    <message>
        <source>Where it is written: %1</source>
        <translation type="unfinished">أين كُتب هذا: %1</translation>
    </message>
    <message>
        <source>Would you like somebody to talk about this with you?</source>
        <translation type="unfinished">هل تريد أن يتحدث معك أحد عن هذا؟</translation>
    </message>
    <message>
        <source>Yes, please</source>
        <translation type="unfinished">نعم، من فضلكم</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">لا، شكرًا</translation>
    </message>
    <message>
        <source>Back to all the cards</source>
        <translation type="unfinished">رجوع إلى كل البطاقات</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation type="unfinished">إلى البطاقة التالية</translation>
    </message>
    <message>
        <source>After “Yes, please” you see who is asked. Nothing is sent before.</source>
        <translation type="unfinished">بعد «نعم، من فضلكم» ترى مَن سيُطلب منه ذلك. لا يُرسل شيء قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>SafeAgainCard</name>
    <message>
        <source>%1 is told how to answer you.</source>
        <translation type="unfinished">يُخبَر %1 كيف يجيبك.</translation>
    </message>
    <message>
        <source>Is this still a safe way to answer you?</source>
        <translation type="unfinished">هل ما زالت هذه طريقة آمنة لنجيبك؟</translation>
    </message>
    <message>
        <source>How can we answer you safely?</source>
        <translation type="unfinished">كيف نجيبك بأمان؟</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation type="unfinished">نعم، هي آمنة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">تغييرها</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation type="unfinished">أخبرنا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
</context>
<context>
    <name>SafeAnswers</name>
    <message>
        <source>the person who runs your meetings</source>
        <translation type="unfinished">من يدير اجتماعاتك</translation>
    </message>
    <message>
        <source>How can we answer you safely?</source>
        <translation type="unfinished">كيف نجيبك بأمان؟</translation>
    </message>
    <message>
        <source>Choose as many as you like. You can change it. %1 sees it before answering you.</source>
        <translation type="unfinished">اختر منها ما تريد. يمكنك تغييره. يرى %1 ذلك قبل أن يجيبك.</translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translation type="unfinished">على هذا الجهاز</translation>
    </message>
    <message>
        <source>At school</source>
        <translation type="unfinished">في المدرسة</translation>
    </message>
    <message>
        <source>Ring me</source>
        <translation type="unfinished">اتصلوا بي</translation>
    </message>
    <message>
        <source>You write the number.</source>
        <translation type="unfinished">أنت تكتب الرقم.</translation>
    </message>
    <message>
        <source>The number to ring</source>
        <translation type="unfinished">الرقم الذي نتصل به</translation>
    </message>
    <message>
        <source>In person, when I am on my own</source>
        <translation type="unfinished">وجهًا لوجه، وأنا وحدي</translation>
    </message>
    <message>
        <source>Don’t ring the house</source>
        <translation type="unfinished">لا تتصلوا بالبيت</translation>
    </message>
    <message>
        <source>%1 is told this.</source>
        <translation type="unfinished">يصل هذا إلى %1.</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation type="unfinished">أخبر %1</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>Not safe? Then we have to act.</source>
        <translation type="unfinished">لست آمنًا؟ إذن علينا أن نتصرف.</translation>
    </message>
    <message>
        <source>If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.</source>
        <translation type="unfinished">إذا أخبرتنا أنك أو أن شخصًا آخر في خطر، فعلينا أن نتصرف، حتى لو قلت: اسألوني.</translation>
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
        <translation type="unfinished">قُله</translation>
    </message>
    <message>
        <source>Somebody near you may hear.</source>
        <translation type="unfinished">قد يسمعك شخص قريب منك.</translation>
    </message>
    <message>
        <source>You can listen to it first. Somebody near you may hear.</source>
        <translation type="unfinished">يمكنك أن تسمعه أولاً. قد يسمعه شخص قريب منك.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">قُله مرة أخرى</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">ارمه</translation>
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
        <translation type="unfinished">إلى الأعلى</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
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
        <translation type="unfinished">هل تحتاج إلى أحد الآن؟ المس «مساعدة».</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished">المشاعر</translation>
    </message>
    <message>
        <source>How is it? Tap what fits.</source>
        <translation type="unfinished">كيف الحال؟ المس ما يناسب.</translation>
    </message>
    <message>
        <source>It is closed up and kept safe.</source>
        <translation type="unfinished">أُغلِق وهو محفوظ.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">جاهز</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">أرسِله</translation>
    </message>
    <message>
        <source>Your words. You can leave this empty.</source>
        <translation type="unfinished">كلماتك. يمكنك أن تترك هذا فارغًا.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
    </message>
    <message>
        <source>Tap a face to leave it out.</source>
        <translation type="unfinished">المس وجهًا لإخراجه.</translation>
    </message>
    <message>
        <source>Tap a face to leave it out, or put it back.</source>
        <translation type="unfinished">المس وجهًا لإخراجه أو لإعادته.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Then it stays only here.</source>
        <translation type="unfinished">لم تختر أحدًا. إذن تبقى هنا فقط.</translation>
    </message>
    <message>
        <source>What shall we do with it?</source>
        <translation type="unfinished">ماذا نفعل بها؟</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">معلومات مهمة</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation type="unfinished">أرسلها</translation>
    </message>
    <message>
        <source>%1 will see this.</source>
        <translation type="unfinished">سيرى %1 هذا.</translation>
    </message>
    <message>
        <source>If you are not safe, grown-ups have to help.</source>
        <translation type="unfinished">إذا كنت في خطر، فعلى الكبار أن يساعدوك.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Post. Keep mine.</source>
        <translation type="unfinished">أرسلها. واحتفظ بنسختي.</translation>
    </message>
    <message>
        <source>Post it.
Keep my copy.</source>
        <translation type="unfinished">أرسلها.
واحتفظ بنسختي.</translation>
    </message>
    <message>
        <source>Post. Keep nothing.</source>
        <translation type="unfinished">أرسلها. ولا تُبقِ شيئًا.</translation>
    </message>
    <message>
        <source>Post it.
Keep nothing here.</source>
        <translation type="unfinished">أرسلها.
ولا تُبقِ شيئًا هنا.</translation>
    </message>
</context>
<context>
    <name>ShareFaces</name>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>A page</source>
        <translation type="unfinished">صفحة</translation>
    </message>
    <message>
        <source>Who can see this?</source>
        <translation type="unfinished">من يمكنه رؤية هذا؟</translation>
    </message>
    <message>
        <source>And the council’s key.</source>
        <translation type="unfinished">ومفتاح المجلس.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">استرجعها</translation>
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
        <translation type="unfinished">إغلاق</translation>
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
        <translation type="unfinished">ممتلئة</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">فارغة</translation>
    </message>
</context>
<context>
    <name>SortCards</name>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">أرجعها</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation type="unfinished">لا شيء لإرجاعه</translation>
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
        <translation type="unfinished">أوقف القراءة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>SplitPost</name>
    <message>
        <source>Post it.
Keep my copy.</source>
        <translation type="unfinished">أرسلها.
واحتفظ بنسختي.</translation>
    </message>
    <message>
        <source>Post it.
Keep nothing here.</source>
        <translation type="unfinished">أرسلها.
ولا تُبقِ شيئًا هنا.</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>%1 is away until %2.</source>
        <translation type="unfinished">%1 في إجازة حتى %2.</translation>
    </message>
    <message>
        <source>%1 reads for %2.</source>
        <translation type="unfinished">يقرأ %1 بدلًا من %2.</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Only here</source>
        <translation type="unfinished">هنا فقط</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">تنتظر الذهاب</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished">أُرسلت</translation>
    </message>
    <message>
        <source>%1’s tablet has it</source>
        <translation type="unfinished">وصلت إلى جهاز %1</translation>
    </message>
    <message>
        <source>%1 looked at it</source>
        <translation type="unfinished">نظر إليها %1</translation>
    </message>
    <message>
        <source>Nobody else can see it.</source>
        <translation type="unfinished">لا أحد غيرك يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>It goes when there is internet.</source>
        <translation type="unfinished">تذهب عندما يكون هناك إنترنت.</translation>
    </message>
    <message>
        <source>%1 has not opened it yet.</source>
        <translation type="unfinished">لم يفتحها %1 بعد.</translation>
    </message>
    <message>
        <source>%1 looks on %2.</source>
        <translation type="unfinished">ينظر %1 في %2.</translation>
    </message>
</context>
<context>
    <name>StateTrack</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation type="unfinished">محطة %1 من %2</translation>
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
        <translation type="unfinished">قطة</translation>
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
        <translation type="unfinished">حافلة</translation>
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
        <translation type="unfinished">طائرة ورقية</translation>
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
        <translation type="unfinished">تفاحة</translation>
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
        <translation type="unfinished">طبل</translation>
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
        <translation type="unfinished">نجمة</translation>
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
        <translation type="unfinished">سمكة</translation>
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
        <translation type="unfinished">المزيد</translation>
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
        <translation type="unfinished">سؤال</translation>
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
        <translation type="unfinished">أما زلت هنا؟</translation>
    </message>
    <message>
        <source>Tap anywhere to stay. If you do nothing, Pipit locks. Your page is kept.</source>
        <translation type="unfinished">المس أي مكان لتبقى. إن لم تفعل شيئًا يُقفل بيبيت. صفحتك محفوظة.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation type="unfinished">أنا هنا</translation>
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
        <translation type="unfinished">هل تسترجعها؟</translation>
    </message>
    <message>
        <source>Take it back. Keep the page only here.</source>
        <translation type="unfinished">استرجعها. واحتفظ بالصفحة هنا فقط.</translation>
    </message>
    <message>
        <source>Take it back. Keep nothing here.</source>
        <translation type="unfinished">استرجعها. ولا تُبقِ شيئًا هنا.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">اتركها كما هي</translation>
    </message>
</context>
<context>
    <name>TellMore</name>
    <message>
        <source>the person who runs your meetings</source>
        <translation type="unfinished">من يدير اجتماعاتك</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished">معلومات مهمة</translation>
    </message>
    <message>
        <source>If somebody is not safe</source>
        <translation type="unfinished">إذا كان أحد في خطر</translation>
    </message>
    <message>
        <source>If you tell us that you or somebody else is not safe, we have to act, even if you said: ask me.</source>
        <translation type="unfinished">إذا أخبرتنا أنك أو أن شخصًا آخر في خطر، فعلينا أن نتصرف، حتى لو قلت: اسألوني.</translation>
    </message>
    <message>
        <source>The council has a key</source>
        <translation type="unfinished">لدى المجلس مفتاح</translation>
    </message>
    <message>
        <source>It opens what you share, so that your words are not lost. The council keeps it until you are about 75. You can ask for it. You can say that it is wrong. A judge can ask to see it.</source>
        <translation type="unfinished">يفتح ما تشاركه، حتى لا تضيع كلماتك. يحفظه المجلس حتى يصبح عمرك نحو 75 سنة. يمكنك أن تطلبه. يمكنك أن تقول إنه خطأ. وللقاضي أن يطلب رؤيته.</translation>
    </message>
    <message>
        <source>What you do not share</source>
        <translation type="unfinished">ما لا تشاركه</translation>
    </message>
    <message>
        <source>It stays only on this tablet, behind your pictures. If a child is missing or in great danger, two named people together may open the tablet. This is always written down.</source>
        <translation type="unfinished">يبقى على هذا الجهاز فقط، خلف صورك. إذا فُقد طفل أو كان في خطر كبير، يمكن لشخصين معروفين معًا أن يفتحا الجهاز. ويُكتب ذلك دائمًا.</translation>
    </message>
    <message>
        <source>If you forget your pictures</source>
        <translation type="unfinished">إذا نسيت صورك</translation>
    </message>
    <message>
        <source>Tell %1. What you shared is not lost. The people who look after Pipit at the council can help with the lock. It may take some days.</source>
        <translation type="unfinished">أخبر %1. ما شاركته لم يضع. يمكن لمن يعتني ببيبيت في المجلس أن يساعدك في القفل. قد يستغرق ذلك بضعة أيام.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation type="unfinished">استرجاعها</translation>
    </message>
    <message>
        <source>The person who runs your meetings</source>
        <translation type="unfinished">من يدير اجتماعاتك</translation>
    </message>
    <message>
        <source>When you take a page back, the others can’t see it any more. They may have seen it before. %1 keeps what you told them, marked “taken back”.</source>
        <translation type="unfinished">عندما تسترجع صفحة، لن يراها الآخرون بعدها. ربما رأوها من قبل. ويحتفظ %1 بما قلته له، وعليه علامة «استُرجعت».</translation>
    </message>
    <message>
        <source>Keeping nothing here</source>
        <translation type="unfinished">ألا يبقى شيء هنا</translation>
    </message>
    <message>
        <source>You can post a page and keep nothing of it on this tablet. Then nobody can open it here, not even you, and you can’t show it to anybody else from here.</source>
        <translation type="unfinished">يمكنك أن ترسل صفحة ولا تُبقي منها شيئًا على هذا الجهاز. عندها لا يستطيع أحد فتحها هنا، ولا حتى أنت، ولا يمكنك أن تُريها من هنا لأي شخص آخر.</translation>
    </message>
    <message>
        <source>If somebody needs another language</source>
        <translation type="unfinished">إذا احتاج أحد إلى لغة أخرى</translation>
    </message>
    <message>
        <source>Somebody who puts your words into their language may read them too. They must keep them to themselves.</source>
        <translation type="unfinished">من يترجم كلماتك إلى تلك اللغة قد يقرؤها أيضًا. وعليه ألا يخبر بها أحدًا.</translation>
    </message>
    <message>
        <source>How can we answer you safely?</source>
        <translation type="unfinished">كيف نجيبك بأمان؟</translation>
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
        <translation type="unfinished">كلمات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
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
        <translation type="unfinished">كلمات</translation>
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
        <translation type="unfinished">أعلى الشاشة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>TypedLock</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">افتح</translation>
    </message>
    <message>
        <source>I can’t get in</source>
        <translation type="unfinished">لا أستطيع الدخول</translation>
    </message>
    <message>
        <source>Show my key card</source>
        <translation type="unfinished">إظهار بطاقة دخولي</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
</context>
<context>
    <name>UnsafeCard</name>
    <message>
        <source>I don’t feel safe</source>
        <translation type="unfinished">لا أشعر بالأمان</translation>
    </message>
    <message>
        <source>This goes to %1</source>
        <translation type="unfinished">هذا يصل إلى %1</translation>
    </message>
    <message>
        <source>Somebody reads, day and night.</source>
        <translation type="unfinished">هناك من يقرأ، نهارًا وليلًا.</translation>
    </message>
    <message>
        <source>%1 gets it as soon as there is internet.</source>
        <translation type="unfinished">يصل إلى %1 حالما يكون هناك إنترنت.</translation>
    </message>
    <message>
        <source>Not read in %1 minutes? Then Pipit says: Ring now.</source>
        <translation type="unfinished">لم يُقرأ خلال %1 دقيقة؟ عندها يقول بيبيت: اتصل الآن.</translation>
    </message>
    <message>
        <source>If nobody has read it, this page says so. Then ring.</source>
        <translation type="unfinished">إذا لم يقرأه أحد، تخبرك هذه الصفحة. عندها اتصل.</translation>
    </message>
    <message>
        <source>This is only to show you. Nothing is sent.</source>
        <translation type="unfinished">هذا لنُريك فقط. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Show me what happens</source>
        <translation type="unfinished">أرني ماذا يحدث</translation>
    </message>
    <message>
        <source>What then?</source>
        <translation type="unfinished">وماذا بعد ذلك؟</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished">رأيته</translation>
    </message>
</context>
<context>
    <name>UseMark</name>
    <message>
        <source>Just so you know</source>
        <translation type="unfinished">فقط لتعرفوا</translation>
    </message>
    <message>
        <source>Please sort this</source>
        <translation type="unfinished">رجاءً حلّوا هذا</translation>
    </message>
    <message>
        <source>Talk about it in my meeting</source>
        <translation type="unfinished">تحدثوا عنه في اجتماعي</translation>
    </message>
    <message>
        <source>Ask me before you tell anyone</source>
        <translation type="unfinished">اسألوني قبل أن تخبروا أحدًا</translation>
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
        <translation type="unfinished">ماذا نفعل بها؟</translation>
    </message>
    <message>
        <source>Just so you know</source>
        <translation type="unfinished">فقط لتعرفوا</translation>
    </message>
    <message>
        <source>Please sort this</source>
        <translation type="unfinished">رجاءً حلّوا هذا</translation>
    </message>
    <message>
        <source>Talk about it in my meeting</source>
        <translation type="unfinished">تحدثوا عنه في اجتماعي</translation>
    </message>
    <message>
        <source>Ask me before you tell anyone</source>
        <translation type="unfinished">اسألوني قبل أن تخبروا أحدًا</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished">مقترح</translation>
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
        <translation type="unfinished">انتظار: %1 أجزاء من 10</translation>
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
        <translation type="unfinished">في المدرسة</translation>
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
        <translation type="unfinished">من كان معك؟</translation>
    </message>
    <message>
        <source>You don’t have to say. It is not kept here.</source>
        <translation type="unfinished">لا يلزم أن تقول. لا يُحفظ ذلك هنا.</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation type="unfinished">كنت وحدي</translation>
    </message>
    <message>
        <source>Somebody helped me</source>
        <translation type="unfinished">ساعدني شخص</translation>
    </message>
    <message>
        <source>Somebody was near</source>
        <translation type="unfinished">كان شخص قريبًا</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <translation type="unfinished">أفضّل ألا أقول</translation>
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
        <translation type="unfinished">هنا فقط</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation type="unfinished">تنتظر الذهاب</translation>
    </message>
    <message>
        <source>Posted. %1 has not opened it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s tablet has it</source>
        <translation type="unfinished">وصلت إلى جهاز %1</translation>
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
        <translation type="unfinished">الموظف المناوب</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 الساعة %2</translation>
    </message>
    <message>
        <source>It could not be sent. Ring now.</source>
        <translation type="unfinished">لم يمكن إرساله. اتصل الآن.</translation>
    </message>
    <message>
        <source>Not sent. Ring now.</source>
        <translation type="unfinished">لم يُرسل. اتصل الآن.</translation>
    </message>
    <message>
        <source>It is sent. %1 has not read it yet.</source>
        <translation type="unfinished">أُرسل. لم يقرأه %1 بعد.</translation>
    </message>
    <message>
        <source>Nobody has read it yet. Ring now.</source>
        <translation type="unfinished">لم يقرأه أحد بعد. اتصل الآن.</translation>
    </message>
    <message>
        <source>%1 has read this.</source>
        <translation type="unfinished">قرأ %1 هذا.</translation>
    </message>
    <message>
        <source>You pressed this %1.</source>
        <translation type="unfinished">ضغطتَ على هذا %1.</translation>
    </message>
    <message>
        <source>It goes as soon as there is internet.</source>
        <translation type="unfinished">يذهب حالما يكون هناك إنترنت.</translation>
    </message>
    <message>
        <source>It was sent %1.</source>
        <translation type="unfinished">أُرسل %1.</translation>
    </message>
    <message>
        <source>You press the button. Pipit sends it when there is internet. If there is none, it says: Not sent. Ring now.</source>
        <translation type="unfinished">تضغط على الزر. يرسله بيبيت عندما يكون هناك إنترنت. وإذا لم يكن هناك إنترنت، يقول: لم يُرسل. اتصل الآن.</translation>
    </message>
    <message>
        <source>It goes to %1. Somebody is on duty, day and night.</source>
        <translation type="unfinished">يصل إلى %1. هناك من يناوب نهارًا وليلًا.</translation>
    </message>
    <message>
        <source>Not read in %1 minutes? Then this page says: Nobody has read it yet. Ring now.</source>
        <translation type="unfinished">لم يُقرأ خلال %1 دقيقة؟ عندها تقول هذه الصفحة: لم يقرأه أحد بعد. اتصل الآن.</translation>
    </message>
    <message>
        <source>When %1 has read it, this page says so. Then %1 finds out how to help you.</source>
        <translation type="unfinished">عندما يقرأه %1 تخبرك هذه الصفحة. ثم يعرف %1 كيف يساعدك.</translation>
    </message>
    <message>
        <source>%1 can see it too.</source>
        <translation type="unfinished">يستطيع %1 أن يراه أيضًا.</translation>
    </message>
    <message>
        <source>%1 does not see it.</source>
        <translation type="unfinished">%1 لا يراه.</translation>
    </message>
    <message>
        <source>%1 too</source>
        <translation type="unfinished">%1 أيضًا</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished">%1 فقط</translation>
    </message>
    <message>
        <source>The person who runs your meetings</source>
        <translation type="unfinished">من يدير اجتماعاتك</translation>
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
        <translation type="unfinished">لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>Can look any time</source>
        <translation type="unfinished">يمكنه النظر في أي وقت</translation>
    </message>
    <message>
        <source>Answers in a day.</source>
        <translation type="unfinished">يردّ خلال يوم.</translation>
    </message>
    <message>
        <source>Answers in %1 days.</source>
        <translation type="unfinished">يردّ خلال %1 أيام.</translation>
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
        <translation type="unfinished">لا يُسمَح لـ Pipit باستخدام الميكروفون الآن. يمكنك أن تلمس أو تكتب.</translation>
    </message>
    <message>
        <source>The microphone stopped. You can try again.</source>
        <translation type="unfinished">توقف الميكروفون. يمكنك أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The microphone went away. What you said is still here. Stop, or carry on when it is back.</source>
        <translation type="unfinished">ذهب الميكروفون. ما قلته ما زال هنا. توقف، أو أكمل عندما يعود.</translation>
    </message>
    <message>
        <source>This tablet cannot play it now. It can be sent all the same.</source>
        <translation type="unfinished">هذا الجهاز لا يستطيع تشغيله الآن. ومع ذلك يمكن إرساله.</translation>
    </message>
    <message>
        <source>This tablet has no microphone that Pipit can use. You can tap or write.</source>
        <translation type="unfinished">ليس في هذا الجهاز ميكروفون يستطيع Pipit استخدامه. يمكنك أن تلمس أو تكتب.</translation>
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
        <translation type="unfinished">نحو %1 ثانية</translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation type="unfinished">نحو دقيقة</translation>
    </message>
    <message>
        <source>About %1 minutes</source>
        <translation type="unfinished">نحو %1 دقيقة</translation>
    </message>
    <message>
        <source>About an hour</source>
        <translation type="unfinished">نحو ساعة</translation>
    </message>
    <message>
        <source>About %1 hours</source>
        <translation type="unfinished">نحو %1 ساعة</translation>
    </message>
</context>
<context>
    <name>pipit::app::LockedSender</name>
    <message>
        <source>%1 can read it. And the council’s key. Nobody can read it on this tablet.</source>
        <translation type="unfinished">يستطيع %1 أن يقرأه. ومفتاح المجلس. لا أحد يستطيع أن يقرأه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 sees that the lock was not opened.</source>
        <translation type="unfinished">يرى %1 أن القفل لم يُفتح.</translation>
    </message>
    <message>
        <source>A lot was sent from here. You can send more %1.</source>
        <translation type="unfinished">أُرسِل الكثير من هنا. يمكنك أن ترسل المزيد %1.</translation>
    </message>
    <message>
        <source>A lot was sent from here. You can send more when the lock has been opened.</source>
        <translation type="unfinished">أُرسِل الكثير من هنا. يمكنك أن ترسل المزيد بعد فتح القفل.</translation>
    </message>
    <message>
        <source>Send something from here</source>
        <translation type="unfinished">أرسِل شيئًا من هنا</translation>
    </message>
    <message>
        <source>Send something to %1</source>
        <translation type="unfinished">أرسِل شيئًا إلى %1</translation>
    </message>
    <message>
        <source>That did not work. Your words are still here. Try again.</source>
        <translation type="unfinished">لم ينجح ذلك. كلماتك ما زالت هنا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That is too long to send from here. Your words are still here.</source>
        <translation type="unfinished">هذا أطول من أن يُرسَل من هنا. كلماتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>The person who runs your meetings can read it. And the council’s key. Nobody can read it on this tablet.</source>
        <translation type="unfinished">من يدير اجتماعاتك يستطيع أن يقرأه. ومفتاح المجلس. لا أحد يستطيع أن يقرأه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>They see that the lock was not opened.</source>
        <translation type="unfinished">يرى أن القفل لم يُفتح.</translation>
    </message>
    <message>
        <source>This tablet is full. It was not sent. Your words are still here.</source>
        <translation type="unfinished">هذا الجهاز ممتلئ. لم يُرسَل. كلماتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>You cannot read it again here. When the lock is opened, Pipit says that something was sent.</source>
        <translation type="unfinished">لا يمكنك أن تقرأه هنا مرة أخرى. عندما يُفتح القفل، يقول Pipit إن شيئًا أُرسِل.</translation>
    </message>
    <message>
        <source>in about %1 hours</source>
        <translation type="unfinished">بعد نحو %1 ساعات</translation>
    </message>
    <message>
        <source>in about %1 minutes</source>
        <translation type="unfinished">بعد نحو %1 دقيقة</translation>
    </message>
    <message>
        <source>in about a minute</source>
        <translation type="unfinished">بعد نحو دقيقة</translation>
    </message>
    <message>
        <source>in about an hour</source>
        <translation type="unfinished">بعد نحو ساعة</translation>
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
        <translation type="unfinished">اجتماعي</translation>
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
        <translation type="unfinished">تشايلدلاين: خط الأطفال</translation>
    </message>
    <message>
        <source>Any time, day and night</source>
        <translation type="unfinished">في أي وقت، نهارًا وليلًا</translation>
    </message>
    <message>
        <source>Police, fire, ambulance</source>
        <translation type="unfinished">شرطة، إطفاء، إسعاف</translation>
    </message>
    <message>
        <source>If somebody is hurt or in danger now</source>
        <translation type="unfinished">إذا كان أحد مصابًا أو في خطر الآن</translation>
    </message>
    <message>
        <source>Help at Hand</source>
        <translation type="unfinished">هيلب آت هاند: مساعدة قريبة</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation type="unfinished">من الاثنين إلى الجمعة، من 9 إلى 5</translation>
    </message>
    <message>
        <source>I use sign language</source>
        <translation type="unfinished">أستخدم لغة الإشارة</translation>
    </message>
    <message>
        <source>999 BSL: the app, or 999bsl.co.uk. Relay UK: 18000</source>
        <translation type="unfinished">999 BSL: التطبيق أو 999bsl.co.uk. Relay UK: 18000</translation>
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
        <translation type="unfinished">ناسي</translation>
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
        <translation type="unfinished">صفحاتي</translation>
    </message>
    <message>
        <source>My meeting</source>
        <translation type="unfinished">اجتماعي</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">ناسي</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">الإجابات</translation>
    </message>
    <message>
        <source>Kept things</source>
        <translation type="unfinished">أشياء محفوظة</translation>
    </message>
    <message>
        <source>Treasure box</source>
        <translation type="unfinished">صندوق الكنز</translation>
    </message>
    <message>
        <source>All that you made</source>
        <translation type="unfinished">كل ما صنعته</translation>
    </message>
    <message>
        <source>When it is, and what you want</source>
        <translation type="unfinished">متى يكون، وماذا تريد</translation>
    </message>
    <message>
        <source>Who you miss, and what you wish for</source>
        <translation type="unfinished">من تشتاق إليه، وماذا تتمنى</translation>
    </message>
    <message>
        <source>What you asked, and what came of it</source>
        <translation type="unfinished">ماذا طلبت، وماذا صار</translation>
    </message>
    <message>
        <source>What people gave you</source>
        <translation type="unfinished">ما أعطاك الناس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>1 sleep</source>
        <translation type="unfinished">ليلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n sleeps</source>
        <translation type="unfinished">
            <numerusform>%n ليلة</numerusform>
            <numerusform>ليلة واحدة</numerusform>
            <numerusform>ليلتان</numerusform>
            <numerusform>%n ليالٍ</numerusform>
            <numerusform>%n ليلة</numerusform>
            <numerusform>%n ليلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::app::PlanShare</name>
    <message>
        <source>My meeting</source>
        <translation type="unfinished">اجتماعي</translation>
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
        <translation type="unfinished">شخص ما</translation>
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
        <translation type="unfinished">استُرجعت %1</translation>
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
        <translation type="unfinished">هذا لا يصل إلى %1.</translation>
    </message>
    <message>
        <source>%1 do not get this.</source>
        <translation type="unfinished">هذا لا يصل إلى %1.</translation>
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
        <translation type="unfinished">على هذا الجهاز</translation>
    </message>
    <message>
        <source>At school</source>
        <translation type="unfinished">في المدرسة</translation>
    </message>
    <message>
        <source>Ring me</source>
        <translation type="unfinished">اتصلوا بي</translation>
    </message>
    <message>
        <source>Ring me: %1</source>
        <translation type="unfinished">اتصلوا بي: %1</translation>
    </message>
    <message>
        <source>In person, when I am on my own</source>
        <translation type="unfinished">وجهًا لوجه، وأنا وحدي</translation>
    </message>
    <message>
        <source>Don’t ring the house</source>
        <translation type="unfinished">لا تتصلوا بالبيت</translation>
    </message>
</context>
<context>
    <name>pipit::app::SafeAnswer</name>
    <message>
        <source>On this tablet</source>
        <translation type="unfinished">على هذا الجهاز</translation>
    </message>
    <message>
        <source>At school</source>
        <translation type="unfinished">في المدرسة</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished">اتصلوا</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">اتصلوا بالرقم %1</translation>
    </message>
    <message>
        <source>In person, on their own</source>
        <translation type="unfinished">وجهًا لوجه، على انفراد</translation>
    </message>
    <message>
        <source>Do not ring the house</source>
        <translation type="unfinished">لا تتصلوا بالبيت</translation>
    </message>
</context>
<context>
    <name>pipit::app::Sleeps</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>1 sleep</source>
        <translation type="unfinished">ليلة واحدة</translation>
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
        <translation type="unfinished">شخص ما</translation>
    </message>
    <message>
        <source>%1 won’t see this any more.</source>
        <translation type="unfinished">لن يرى %1 هذا بعد الآن.</translation>
    </message>
    <message>
        <source>%1 keeps what you told %1, with a note that you took it back.</source>
        <translation type="unfinished">يحتفظ %1 بما قلته له، مع ملاحظة أنك استرجعته.</translation>
    </message>
    <message>
        <source>%1 keep what you told them, with a note that you took it back.</source>
        <translation type="unfinished">يحتفظ %1 بما قلته لهم، مع ملاحظة أنك استرجعته.</translation>
    </message>
    <message>
        <source>You can say it in a new way.</source>
        <translation type="unfinished">يمكنك أن تقوله بطريقة جديدة.</translation>
    </message>
    <message>
        <source>Not all of this page is on this tablet, so Pipit cannot keep it here. Nothing was taken back.</source>
        <translation type="unfinished">ليست كل هذه الصفحة على هذا الجهاز، فلا يستطيع بيبيت أن يحفظها هنا. لم يُسترجع شيء.</translation>
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
        <translation type="unfinished">كلمات</translation>
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
        <translation type="unfinished">ليست هذه. يحدث ذلك للجميع.</translation>
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
        <translation type="unfinished">انتظر حتى تمتلئ الحلقة. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no internet now. It goes later, by itself.</source>
        <translation type="unfinished">لا يوجد إنترنت الآن. تذهب لاحقًا من تلقاء نفسها.</translation>
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
        <translation type="unfinished">ليست تلك. يحدث ذلك للجميع.</translation>
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
        <translation type="unfinished">على بيبيت أن ينتظر.</translation>
    </message>
    <message>
        <source>Not those four.</source>
        <translation type="unfinished">ليست تلك الأربع.</translation>
    </message>
    <message>
        <source>Not that one.</source>
        <translation type="unfinished">ليست تلك.</translation>
    </message>
    <message>
        <source>It is nothing that you did. When the ring is full, try again.</source>
        <translation type="unfinished">لم تفعل شيئًا خطأ. عندما تمتلئ الحلقة حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That happens to everybody. When the ring is full, try again.</source>
        <translation type="unfinished">يحدث ذلك للجميع. عندما تمتلئ الحلقة حاول مرة أخرى.</translation>
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
        <translation type="unfinished">تذهب عندما يكون هناك إنترنت.</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">أمس</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation type="unfinished">منذ مدة</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">يوم %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
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
