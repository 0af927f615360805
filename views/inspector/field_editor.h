// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "views/session/session.h"

#include <QWidget>

namespace placewright {

/// Edits one field. It asks for a value to be recorded when a person has finished with it, never while they type, and
/// shows what the document holds then.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(Session& session, const Field& field, QWidget* parent);

    const Field& field() const { return m_field; }
    /// Shows what the document holds. What is being typed stays unless the document's value is another than before.
    void show(const Value& value);
    /// Shows that the selected entities differ in this field.
    void showSeveral();
    /// Another entity comes next: what is typed is no longer kept.
    void forget() { m_presented = false; }
    /// True if something was typed that is not recorded yet.
    virtual bool hasPending() const { return false; }
    /// Records what was typed, if anything was.
    virtual void commitPending() {}
    /// The widget that a label's mnemonic and a screen reader lead to.
    virtual QWidget* input() const = 0;
    /// True if it wants the whole width, with its label above.
    virtual bool isWide() const { return false; }

Q_SIGNALS:
    void committed(const placewright::Value& value);
    /// One sentence on what was typed; empty when there is nothing wrong.
    void faultChanged(const QString& sentence);
    void goTo(const placewright::Id& id);

protected:
    /// Escape is for the field while something is pending: it takes that back.
    bool eventFilter(QObject* watched, QEvent* event) override;
    virtual void present() = 0;
    /// Puts what was typed away.
    virtual void takeBack() { present(); }
    const Value& shown() const { return m_shown; }
    bool isSeveral() const { return m_several; }
    Session& session() const { return m_session; }
    void commit(const Value& value);

    static QString notRecorded();
    static QString severalValues();
    /// Scrolling the panel must not change what happens to be under the pointer.
    static void ignoreWheel(QWidget* input);

private:
    Session& m_session;
    const Field& m_field;
    Value m_shown;
    bool m_several = false;
    bool m_presented = false;
};

/// The right editor for the type of a field.
FieldEditor* makeEditor(Session& session, const Field& field, QWidget* parent);

} // namespace placewright
