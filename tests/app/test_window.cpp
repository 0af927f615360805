// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

namespace {

/// Settings of a test end with it.
placewright::Look& fresh(placewright::Look& look) {
    QCoreApplication::setOrganizationName(QStringLiteral("placewright"));
    QCoreApplication::setApplicationName(QStringLiteral("placewright"));
    QSettings().clear();
    look.restore();
    return look;
}

class DialogFilter : public QObject {
public:
    DialogFilter(QString name, std::function<void(QDialog&)> answer)
        : m_name(std::move(name)),
          m_answer(std::move(answer)) {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (event->type() == QEvent::Show && dialog && dialog->objectName() == m_name && m_answer) {
            auto answer = std::move(m_answer);
            m_answer = nullptr;
            QTimer::singleShot(0, dialog, [answer, dialog] { answer(*dialog); });
        }
        return false;
    }

private:
    QString m_name;
    std::function<void(QDialog&)> m_answer;
};

} // namespace

TestWindow::TestWindow() : m_window(fresh(m_look)) {
    m_window.resize(1280, 800);
    m_window.showWelcome();
    m_window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&m_window));
    QApplication::setActiveWindow(&m_window);
    settle();
}

void TestWindow::choose(const char* action) {
    m_window.actions().refresh();
    QAction* chosen = this->action(action);
    REQUIRE(chosen->isEnabled());
    chosen->trigger();
    settle();
}

void TestWindow::settle() {
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
}

WhenAsked::WhenAsked(const char* dialog, std::function<void(QDialog&)> answer)
    : m_filter(new DialogFilter(QString::fromLatin1(dialog), [this, answer = std::move(answer)](QDialog& asked) {
          m_asked = true;
          answer(asked);
      })) {
}

WhenAsked::~WhenAsked() {
    delete m_filter;
}

void press(QDialog& dialog, const QString& words) {
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        if (button->text().remove(u'&') == words) {
            button->click();
            return;
        }
    dialog.reject();
    FAIL("no button says " << words.toStdString());
}
