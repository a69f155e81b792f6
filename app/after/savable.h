// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <functional>

namespace pipit::app {

/// Something that is made into a file after the lock again. GUI thread.
class Savable : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what is saved says how")

public:
    /// Pdf, PlainText, Docx: of a paper; Csv, Xml: of the yearly return; Sections: an archive with a Docx and a text of each section of a
    /// paper, and the whole.
    enum Kind { Pdf, PlainText, Docx, Csv, Xml, Sections };
    Q_ENUM(Kind)
    using QObject::QObject;
    using Maker = std::function<Result<QByteArray>(DeviceSession &)>;

    /// Called on the GUI thread; what it returns makes the bytes in memory on the vault's thread and touches nothing of
    /// this object.
    virtual Maker maker(Kind kind) = 0;
    /// No name of a child.
    virtual QString fileName(Kind kind) const = 0;
};

} // namespace pipit::app
