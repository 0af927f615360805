// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/field_text.h"

#include "model/domain/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace placewright {

namespace {

struct FieldTextWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

using Parsed = tl::expected<Value, QString>;

Parsed wrong(const QString& sentence)
{
    return tl::unexpected<QString>(sentence);
}

/// "1,640,000", "1.64 million", "£2.5m", "3bn"; nothing if it isn't a sum.
std::optional<qint64> sumIn(const QString& text)
{
    static const QRegularExpression sum(
        QStringLiteral("^([-\u2212]?)\\s*£?\\s*([-\u2212]?)([0-9][0-9, \u00a0\u202f]*(?:\\.[0-9]+)?)\\s*(k|thousand|m|million|bn|billion)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = sum.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(3);
    digits.remove(QRegularExpression(QStringLiteral("[, \u00a0\u202f]")));
    const QString unit = match.captured(4).toLower();
    if (unit.isEmpty() && digits.contains(QLatin1Char('.')))
        return std::nullopt;
    const double factor = unit.startsWith(QLatin1Char('b')) ? 1e9 : unit.startsWith(QLatin1Char('m')) ? 1e6 : unit.isEmpty() ? 1 : 1e3;
    bool ok = false;
    qint64 pounds = 0;
    if (unit.isEmpty()) {
        pounds = digits.toLongLong(&ok);
    } else {
        const double amount = digits.toDouble(&ok) * factor;
        ok = ok && amount < 9e15;
        pounds = ok ? std::llround(amount) : 0;
    }
    if (!ok)
        return std::nullopt;
    return match.captured(1).isEmpty() && match.captured(2).isEmpty() ? pounds : -pounds;
}

Parsed checked(const Field& field, Value value)
{
    if (const auto fault = faultIn(field, value))
        return wrong(*fault);
    return value;
}

} // namespace

QString typedText(const Field& field, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return field.type == FieldType::count ? QLocale().toString(*number) : poundsLabel(*number);
    if (const auto* real = std::get_if<double>(&value))
        return QLocale().toString(*real);
    return textOf(value);
}

tl::expected<Value, QString> parseTyped(const Field& field, const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Value();
    switch (field.type) {
    case FieldType::count: {
        const auto number = sumIn(typed);
        if (!number || *number < 0 || typed.contains(QChar(u'£')))
            return wrong(FieldTextWords::tr("“%1” is not a whole number, such as 12 or 248,000.").arg(typed));
        return checked(field, *number);
    }
    case FieldType::pounds: {
        const auto number = sumIn(typed);
        if (!number)
            return wrong(FieldTextWords::tr("“%1” is not a sum in whole pounds, such as 1,640,000 or 2.5m.").arg(typed));
        return checked(field, *number);
    }
    case FieldType::limit:
        if (const auto number = sumIn(typed))
            return checked(field, *number);
        return checked(field, typed);
    case FieldType::real: {
        bool ok = false;
        const double number = QLocale().toDouble(typed, &ok);
        return ok ? Parsed(Value(number)) : wrong(FieldTextWords::tr("“%1” is not a number, such as 12.5.").arg(typed));
    }
    case FieldType::date:
        if (!isIsoDate(typed))
            return wrong(FieldTextWords::tr("“%1” is not a date. Write it as 2022-07-01, as 2022-07, or as 2022.").arg(typed));
        return checked(field, typed);
    default: return checked(field, field.type == FieldType::longText ? text : typed);
    }
}

} // namespace placewright
