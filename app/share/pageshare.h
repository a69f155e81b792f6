// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/editorcontroller.h"
#include "app/share/shareable.h"

namespace pipit::app {

/// The editor's page on its way through "Who can see this?".
class PageShare : public pipit::app::Shareable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED)

public:
    using Shareable::Shareable;

    EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);
    Poster poster(ShareChoice choice) override;
    QString title() const override;
    void shared() override;

Q_SIGNALS:
    void editorChanged();

private:
    EditorController *m_editor = nullptr;
    bool m_keepCopy = true;
};

} // namespace pipit::app
