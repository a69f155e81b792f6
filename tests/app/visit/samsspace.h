// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/visitnotes.h"
#include "app/visit/visitrecord.h"
#include "tests/app/visit/twochildren.h"

namespace pipit::test {

/// Sam's space, open.
struct SamsSpace : AppWorld
{
    explicit SamsSpace(TwoChildren &two) : AppWorld(closed(two.family.iroDevice))
    {
        if (!open(two.family.iro, TestFamily::passphrase())) qFatal("Sam's space does not open");
    }
    std::vector<BookEntry> entries(const CircleId &circle, Kind kind)
    {
        auto all = *ask([circle](app::DeviceSession &device) { return device.profile()->entries(circle); });
        std::erase_if(all, [kind](const auto &entry) { return entry.kind != kind; });
        return all;
    }
    VisitContent lastVisit(const CircleId &circle) { return *VisitContent::decode(entries(circle, Kind::Visit).back().content); }
    std::vector<Told<NoteContent>> notes(const CircleId &circle)
    {
        return ask([circle](app::DeviceSession &device) { return device.books().at(circle).officersCase().notes(); });
    }

private:
    static TestDevice &closed(TestDevice &device)
    {
        device.close();
        return device;
    }
};

/// A visit to Amina that has been opened.
struct AtTheHouse
{
    app::OpenVisit visit;
    app::VisitRecord record;
    app::VisitNotes notes;
    AtTheHouse(SamsSpace &sam, const QString &circle)
    {
        visit.setFirst(circle);
        sam.settle();
        record.setVisit(&visit);
        record.setCircle(circle);
        notes.setVisit(&visit);
        notes.setCircle(circle);
        sam.settle();
    }
};

} // namespace pipit::test
