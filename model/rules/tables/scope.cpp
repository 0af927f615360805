// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/scope.h"

#include <sqlite3.h>

namespace placewright {

namespace {

template <auto member>
void giveText(sqlite3_context* context, int, sqlite3_value**)
{
    const QByteArray& text = static_cast<const Scope*>(sqlite3_user_data(context))->*member;
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

template <auto member>
void giveNumber(sqlite3_context* context, int, sqlite3_value**)
{
    sqlite3_result_int64(context, static_cast<const Scope*>(sqlite3_user_data(context))->*member);
}

} // namespace

void addScopeFunctions(sqlite3* database, Scope& scope)
{
    // Nobody enters another scope while a statement runs.
    constexpr int kind = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    const auto add = [&](const char* name, void (*give)(sqlite3_context*, int, sqlite3_value**)) {
        sqlite3_create_function(database, name, 0, kind, &scope, give, nullptr, nullptr);
    };
    add("scope_option", giveText<&Scope::option>);
    add("scope_system", giveText<&Scope::system>);
    add("scope_option_number", giveNumber<&Scope::optionNumber>);
    add("scope_number", giveNumber<&Scope::number>);
}

bool isOfScope(QLatin1String function)
{
    return function.startsWith(QLatin1String("scope_"), Qt::CaseInsensitive);
}

} // namespace placewright
