// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clipboard/thing_clipboard.h"

#include "model/domain/labels.h"
#include "model/edits/clip.h"
#include "model/store/change_json.h"
#include "views/clipboard/paste_list_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace placewright {

namespace {

const QString thingsMimeType = QStringLiteral("application/x-placewright-things");

void pasteClipFrom(Session& session, const QByteArray& bytes) {
    const auto clip = changesFromJson(bytes);
    if (!clip) {
        Q_EMIT session.failed(clip.error());
        return;
    }
    const Design design = session.design();
    auto pasted = pasteClip(design, *clip, session.system(), session.selectedOne());
    if (!pasted) {
        Q_EMIT session.failed(pasted.error());
        return;
    }
    if (!session.apply(pasted->edit))
        return;
    session.select(pasted->ids);
    if (pasted->ids.size() == 1)
        Q_EMIT session.revealRequested(pasted->ids.front());
}

} // namespace

void copyThings(const Session& session) {
    if (session.selection().empty())
        return;
    const Design design = session.design();
    QStringList names;
    for (const Id& id : session.selection())
        names << displayName(design, id);
    auto* data = new QMimeData;
    data->setData(thingsMimeType, changesToJson(clipOf(design, session.selection())));
    data->setText(names.join(u'\n'));
    QApplication::clipboard()->setMimeData(data);
}

void cutThings(Session& session) {
    copyThings(session);
    session.apply(remove(session.design(), session.selection()));
}

bool canPasteThings(const QMimeData* data) {
    return data && (data->hasFormat(thingsMimeType) || (data->hasText() && !data->text().trimmed().isEmpty()));
}

void pasteThings(Session& session, QWidget* window) {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (!canPasteThings(data))
        return;
    if (data->hasFormat(thingsMimeType))
        pasteClipFrom(session, data->data(thingsMimeType));
    else
        PasteListDialog(session, data->text(), window).exec();
}

} // namespace placewright
