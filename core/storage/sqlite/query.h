#pragma once

#include "core/domain/date.h"
#include "core/domain/names.h"
#include "core/storage/data_file.h"
#include "core/storage/ids.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace SQLite {
class Statement;
}

namespace hipwise {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

/// One SQL statement whose values go in and come out as domain values. Throws StorageError only;
/// a stored value that cannot be what it is read as is a DamagedDataFile.
class Query {
  public:
    Query(DataFile& file, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Sets every parameter, in order, for a new run.
    template <class... Values>
    Query& bind(const Values&... values) {
        restart();
        (bindNext(values), ...);
        return *this;
    }
    /// Continues a started list of parameters.
    template <class Value>
    void bindNext(const Value& value) {
        if constexpr (IsOptional<Value>::value)
            value ? bindNext(*value) : bindNothing();
        else if constexpr (std::is_convertible_v<const Value&, std::string_view>)
            bindText(value);
        else if constexpr (std::is_same_v<Value, Date>)
            bindText(value.iso());
        else if constexpr (std::is_enum_v<Value>)
            bindText(nameOf(value));
        else if constexpr (std::is_integral_v<Value>)
            bindNumber(static_cast<std::int64_t>(value));
        else
            bindNext(value.value);
    }
    void restart();

    /// Goes to the next row; false where there is none.
    bool next();
    /// Changes the file. Inside a writing transaction only.
    void run();

    /// Reads the next column of the row.
    template <class Value>
    Value read() {
        if constexpr (IsOptional<Value>::value)
            return skipNothing() ? Value{} : Value{read<typename Value::value_type>()};
        else if constexpr (std::is_same_v<Value, std::string>)
            return readText();
        else if constexpr (std::is_same_v<Value, Date>)
            return known(Date::parse(readText()));
        else if constexpr (std::is_enum_v<Value>)
            return known(termNamed<Value>(readText()));
        else if constexpr (std::is_integral_v<Value>)
            return known(narrowed<Value>(readNumber()));
        else
            return Value{read<decltype(Value::value)>()};
    }

  private:
    void bindText(std::string_view text);
    void bindNumber(std::int64_t number);
    void bindNothing();
    std::string readText();
    std::int64_t readNumber();
    bool skipNothing();
    [[noreturn]] void throwUnreadable() const;

    template <class Value>
    Value known(std::optional<Value> value) const {
        if (!value)
            throwUnreadable();
        return *value;
    }
    template <class Number>
    static std::optional<Number> narrowed(std::int64_t wide) {
        const auto number = static_cast<Number>(wide);
        if (static_cast<std::int64_t>(number) != wide)
            return std::nullopt;
        return number;
    }

    DataFile& m_file;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_parameter = 0;
    int m_column = 0;
};

} // namespace hipwise
