// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/gallery.h"

using namespace Qt::StringLiterals;

namespace pipit::gallery {

std::vector<Screen> screens()
{
    const QString sheets = u"qrc:/gallery/sheets/"_s;
    const QString modules = u"qrc:/qt/qml/Pipit/"_s;
    return {
        {u"buttons"_s, sheets + u"Buttons.qml"_s, true, 64},
        {u"faces"_s, sheets + u"Faces.qml"_s, true, 64},
        {u"sharing"_s, sheets + u"Sharing.qml"_s, true, 64},
        {u"editor"_s, sheets + u"Editor.qml"_s, true, 64},
        {u"voice"_s, sheets + u"Voice.qml"_s, true, 64},
        {u"lock"_s, sheets + u"Lock.qml"_s, true, 64},
        {u"places"_s, sheets + u"Places.qml"_s, true, 64},
        {u"adults"_s, sheets + u"Adults.qml"_s, true, 48},
        {u"cover"_s, sheets + u"CoverSheet.qml"_s, false, 64},
        {u"iro-children"_s, modules + u"Iro/Children.qml"_s, false, 48, Who::Iro},
        {u"iro-pages"_s, sheets + u"IroPages.qml"_s, false, 48, Who::Iro},
        {u"iro-no-pages"_s, sheets + u"IroNoPages.qml"_s, false, 48, Who::Iro},
        {u"iro-page"_s, sheets + u"OnePage.qml"_s, false, 48, Who::Iro},
        {u"iro-save-copy"_s, sheets + u"SaveCopy.qml"_s, false, 48, Who::Iro},
        {u"iro-hand-over"_s, sheets + u"HandOver.qml"_s, false, 48, Who::Iro},
        {u"iro-copy-words"_s, sheets + u"CopyWordsSheet.qml"_s, false, 48, Who::Iro},
        {u"iro-other-page"_s, sheets + u"OtherPage.qml"_s, false, 48, Who::Iro},
        {u"iro-doubt-children"_s, modules + u"Iro/Children.qml"_s, false, 48, Who::IroInDoubt},
        {u"iro-doubt-pages"_s, sheets + u"IroPages.qml"_s, false, 48, Who::IroInDoubt},
        {u"iro-warned"_s, modules + u"Iro/Children.qml"_s, false, 48, Who::IroWarned},
        {u"iro-alarms"_s, modules + u"Reading/AlarmList.qml"_s, false, 48, Who::IroWarned},
        {u"iro-no-alarms"_s, modules + u"Reading/AlarmList.qml"_s, false, 48, Who::Iro},
        {u"iro-locked-children"_s, modules + u"Iro/Children.qml"_s, false, 48, Who::IroLocked},
        {u"iro-locked-pages"_s, sheets + u"IroPages.qml"_s, false, 48, Who::IroLocked},
        {u"iro-locked-page"_s, sheets + u"OnePage.qml"_s, false, 48, Who::IroLocked},
        {u"iro-no-circle"_s, modules + u"Iro/Space.qml"_s, false, 48, Who::NewIro},
        {u"carer-first"_s, modules + u"Carer/Space.qml"_s, false, 48, Who::Carer},
        {u"carer-page"_s, sheets + u"OnePage.qml"_s, false, 48, Who::Carer},
        {u"carer-left-out"_s, modules + u"Carer/Space.qml"_s, false, 48, Who::CarerLeftOut},
        {u"carer-warned"_s, modules + u"Carer/Space.qml"_s, false, 48, Who::CarerWarned},
        {u"carer-alarms"_s, modules + u"Reading/AlarmList.qml"_s, false, 48, Who::CarerWarned},
    };
}

std::vector<Shape> shapes()
{
    std::vector<Shape> all;
    const std::pair<QString, QSize> devices[] = {{u"tablet8"_s, {800, 1280}}, {u"tablet10"_s, {1280, 800}}, {u"phone"_s, {390, 844}}};
    for (const auto &[device, size] : devices)
        for (const bool rightToLeft : {false, true})
            for (const double scale : {1.0, 2.0})
                for (const bool dark : {false, true}) {
                    const QString name = device + (rightToLeft ? u"-rtl"_s : u"-ltr"_s) + (scale > 1 ? u"-200"_s : u"-100"_s)
                        + (dark ? u"-dark"_s : u"-light"_s);
                    all.push_back({name, size, dark, scale, rightToLeft});
                }
    return all;
}

} // namespace pipit::gallery
