// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/field_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace placewright {

/// One line: words, numbers, sums, dates. Enter or leaving it records; Esc takes back what was typed.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(Session& session, const Field& field, QWidget* parent);

    bool hasPending() const override;
    void commitPending() override;
    QWidget* input() const override;

protected:
    void present() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString shownText() const;
    void step(qint64 by);

    QLineEdit* m_line;
};

/// Several lines, as high as its text. Leaving it or Ctrl+Enter records, Enter too where there can be but one line, which goes
/// on below if it is long; Esc takes back what was typed.
class LongTextEditor : public FieldEditor {
    Q_OBJECT

public:
    enum class Lines { several, one };

    LongTextEditor(Session& session, const Field& field, QWidget* parent, Lines lines = Lines::several);

    bool hasPending() const override;
    void commitPending() override;
    QWidget* input() const override;
    bool isWide() const override { return true; }

protected:
    void present() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();
    QString typed() const;

    QPlainTextEdit* m_text;
    Lines m_lines;
};

} // namespace placewright
