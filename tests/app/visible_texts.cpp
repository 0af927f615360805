// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/visible_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTabBar>
#include <QTextDocumentFragment>

namespace {

QString plain(const QString& text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

class Reader {
public:
    void read(QWidget& widget) {
        m_where =
            QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
        add(widget.accessibleName());
        add(widget.accessibleDescription());
        add(widget.toolTip());
        if (const auto* label = qobject_cast<QLabel*>(&widget))
            add(plain(label->text()));
        if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            add(button->text());
        if (const auto* line = qobject_cast<QLineEdit*>(&widget))
            add(line->placeholderText());
        if (const auto* dock = qobject_cast<QDockWidget*>(&widget))
            add(dock->windowTitle());
        if (const auto* box = qobject_cast<QComboBox*>(&widget))
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i));
        if (const auto* tabs = qobject_cast<QTabBar*>(&widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        if (const auto* view = qobject_cast<QAbstractItemView*>(&widget);
            view && view->model() && !qobject_cast<const QHeaderView*>(view))
            readRows(*view->model(), {});
        for (const QAction* action : widget.actions()) {
            add(action->text());
            add(action->statusTip());
        }
        for (QObject* child : widget.children())
            if (auto* inner = qobject_cast<QWidget*>(child); inner && !isFindings(*inner) && !isOfQt(*inner))
                read(*inner);
    }

    std::vector<VisibleText> texts;

private:
    /// What Qt puts into its own widgets comes translated with Qt.
    static bool isOfQt(const QWidget& widget) {
        return widget.objectName().startsWith(QLatin1String("qt_dockwidget_")) ||
               widget.objectName() == QLatin1String("ScrollLeftButton") ||
               widget.objectName() == QLatin1String("ScrollRightButton");
    }
    static bool isFindings(const QWidget& widget) {
        return QLatin1String(widget.metaObject()->className()) == QLatin1String("placewright::FindingsView");
    }

    void readRows(const QAbstractItemModel& model, const QModelIndex& parent) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            add(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                add(model.index(row, column, parent).data().toString());
            readRows(model, model.index(row, 0, parent));
        }
    }

    void add(const QString& text) {
        if (!text.trimmed().isEmpty())
            texts.push_back({m_where, text.trimmed()});
    }

    QString m_where;
};

} // namespace

std::vector<VisibleText> visibleTexts(QWidget& widget) {
    Reader reader;
    reader.read(widget);
    return std::move(reader.texts);
}
