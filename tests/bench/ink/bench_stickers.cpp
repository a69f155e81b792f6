// SPDX-License-Identifier: Apache-2.0
// Mark B7: 200 stickers of a page that all move, each frame, beside 200 plain Image items of one texture that do the same.
// Run on OpenGL (llvmpipe): xvfb-run -a bench_stickers, with QT_QPA_PLATFORM=xcb QSG_RHI_BACKEND=opengl QSG_RENDER_LOOP=basic.
#include "app/page/pagecanvas.h"
#include "tests/bench/ink/table.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRendererInterface>
#include <QSGTextureMaterial>
#include <QSurfaceFormat>

#include <cmath>
#include <set>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::bench;

namespace {

constexpr int width = 1280, height = 960, count = 200, frames = 120;

struct Frame
{
    double wallMs = 0; ///< from the change to the swapped frame
    double ownMs = 0;  ///< CPU of the change itself, its drawing and its way into the scene graph
};

/// Medians over many frames; `change` moves everything a little, `own` says what of it was ours.
Frame frameCost(QQuickWindow &window, const std::function<void(int)> &change, const std::function<double()> &own)
{
    bool swapped = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&] { swapped = true; });
    std::vector<double> walls, owns;
    for (int i = 0; i < frames; ++i) {
        swapped = false;
        double before = 0;
        const auto wall = wallMicroseconds([&] {
            before = cpuMicroseconds();
            change(i);
            window.update();
            while (!swapped) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        if (i < 10) continue; // warm
        walls.push_back(wall / 1'000);
        owns.push_back(own());
        (void)before;
    }
    return {median(walls), median(owns)};
}

/// Positions of the n-th sticker in frame i: small, as things move.
QPointF wander(int n, int i)
{
    return {600 + (n % 20) * 510 + 60 * std::sin(0.13 * i + n), 500 + (n / 20) * 760 + 60 * std::cos(0.11 * i + 2 * n)};
}

/// Redo goes through frames that were acts of one change each.
PageEditor film()
{
    Page page;
    for (int n = 0; n < count; ++n)
        page.objects.push_back({{std::int32_t(wander(n, 0).x()), std::int32_t(wander(n, 0).y()), 400, 0, false}, Sticker{1, std::uint16_t(1 + n % 4), 0}});
    PageEditor editor(page);
    for (int i = 1; i <= frames; ++i) {
        PageChange change;
        for (int n = 0; n < count; ++n)
            change.steps.push_back(MoveObject{std::size_t(n), {std::int32_t(wander(n, i).x()), std::int32_t(wander(n, i).y()), 400, 0, false}});
        if (!editor.apply(change)) qFatal("a frame does not fit");
    }
    while (editor.undo()) {}
    return editor;
}

/// Counts the textures of what it shows.
class CountedCanvas : public PageCanvas
{
public:
    using PageCanvas::PageCanvas;
    std::size_t textures = 0;

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override
    {
        auto *root = PageCanvas::updatePaintNode(old, data);
        std::set<qint64> keys;
        count(root, keys);
        textures = keys.size();
        return root;
    }

private:
    static void count(QSGNode *node, std::set<qint64> &keys)
    {
        if (node->isSubtreeBlocked()) return;
        if (node->type() == QSGNode::GeometryNodeType)
            if (const auto *material = dynamic_cast<QSGOpaqueTextureMaterial *>(static_cast<QSGGeometryNode *>(node)->activeMaterial()))
                keys.insert(material->texture()->comparisonKey());
        for (auto *child = node->firstChild(); child; child = child->nextSibling()) count(child, keys);
    }
};

Frame ours(std::size_t &textures)
{
    QQuickWindow window;
    window.resize(width, height);
    PageDocument document;
    document.setEditor(film());
    auto *canvas = new CountedCanvas(window.contentItem());
    canvas->setSize({width, height});
    canvas->setDocument(&document);
    window.show();
    window.grabWindow();
    if (window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software) std::printf("(software backend: no texture is bound)\n");
    double own = 0, syncFrom = 0;
    QObject::connect(&window, &QQuickWindow::beforeSynchronizing, &window, [&] { syncFrom = cpuMicroseconds(); }, Qt::DirectConnection);
    QObject::connect(&window, &QQuickWindow::afterSynchronizing, &window, [&] { own += cpuMicroseconds() - syncFrom; }, Qt::DirectConnection);
    const auto cost = frameCost(
        window, [&](int) { own = microseconds([&] { document.redo(); }); }, [&] { return own / 1'000; });
    textures = canvas->textures;
    return cost;
}

Frame plain()
{
    QQuickWindow window;
    window.resize(width, height);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nItem { id: all; property int step: 0; Repeater { model: 200; Image { required property int index; "
                      "source: 'qrc:/pipit/stickers/set1/happy.svg'; sourceSize.width: 75; "
                      "x: (600 + (index % 20) * 510 + 60 * Math.sin(0.13 * all.step + index)) * 1280 / 10928 - 37; "
                      "y: (500 + Math.floor(index / 20) * 760 + 60 * Math.cos(0.11 * all.step + 2 * index)) * 1280 / 10928 - 37 } } }",
                      QUrl());
    auto *item = qobject_cast<QQuickItem *>(component.create());
    if (!item) qFatal("%s", qPrintable(component.errorString()));
    item->setParent(&window);
    item->setParentItem(window.contentItem());
    window.show();
    window.grabWindow();
    return frameCost(
        window, [&](int i) { item->setProperty("step", i); }, [] { return 0.0; });
}

} // namespace

int main(int argc, char **argv)
{
    auto format = QSurfaceFormat::defaultFormat();
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
    const QGuiApplication application(argc, argv);
    std::size_t textures = 0;
    const auto theirs = plain();
    const auto mine = ours(textures);
    head("200 stickers of a page, all moving (B7)");
    row("our frame / 200 plain Image items", mine.wallMs / theirs.wallMs, "times", 1.5);
    row("our frame", mine.wallMs, "ms", 0);
    row("the Image items' frame", theirs.wallMs, "ms", 0);
    row("our own CPU a frame", mine.ownMs, "ms", 4);
    row("textures in the last frame", double(textures), "", 3);
    return 0;
}
