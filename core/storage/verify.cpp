#include "core/storage/verify.h"

#include "core/storage/data_file.h"
#include "core/storage/sqlite/errors.h"
#include "core/storage/sqlite/migration.h"
#include "core/storage/stores/check_in_store.h"
#include "core/storage/stores/log_rows.h"
#include "core/storage/stores/person_store.h"
#include "core/storage/stores/plan_rows.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/stores/sheet_store.h"
#include "core/storage/transaction.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <functional>

namespace hipwise {
namespace {

constexpr std::size_t mostProblems = 100;

/// Collects what is wrong; a step that cannot even be read is one problem.
class Verifier {
  public:
    explicit Verifier(DataFile& file) : m_file(file) {}

    std::vector<std::string> run();

  private:
    void note(std::string problem);
    void attempt(const std::function<void()>& step);
    void checkPages();
    void checkReferences();
    void checkTables();
    void checkPeople();
    void checkPlans();
    void checkLog();
    template <class Row>
    void checkFacts(std::string_view what, std::string_view differs);
    template <class Row>
    void checkChecksums(std::string_view what);

    DataFile& m_file;
    std::vector<std::string> m_problems;
};

void Verifier::note(std::string problem) {
    if (m_problems.size() < mostProblems)
        m_problems.push_back(std::move(problem));
}

void Verifier::attempt(const std::function<void()>& step) {
    try {
        step();
    } catch (const DamagedDataFile& damage) {
        note(damage.what());
    }
}

void Verifier::checkPages() {
    Query query(m_file, "PRAGMA integrity_check(100)");
    while (query.next())
        if (const auto line = query.read<std::string>(); line != "ok")
            note("The file's pages: " + line + ".");
}

void Verifier::checkReferences() {
    Query query(m_file, "SELECT \"table\", parent FROM pragma_foreign_key_check");
    while (query.next()) {
        const auto child = query.read<std::string>();
        note("A row of " + child + " names a row of " + query.read<std::string>() +
             " that is not there.");
    }
}

std::string schemaOf(SQLite::Database& database) {
    std::string schema;
    SQLite::Statement query(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') "
                                      "FROM sqlite_schema ORDER BY type, name");
    while (query.executeStep())
        schema += query.getColumn(0).getString() + "\n";
    return schema;
}

void Verifier::checkTables() {
    const bool same = translated(m_file.path(), [&] {
        SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (const auto& migration : embeddedMigrations())
            fresh.exec(std::string(migration.sql));
        return schemaOf(fresh) == schemaOf(m_file.database());
    });
    if (!same)
        note("The tables are not the ones that Hipwise makes.");
}

void Verifier::checkPeople() {
    for (const auto& name : PersonStore(m_file).names())
        attempt([&] {
            const auto person = PersonStore(m_file).find(name);
            if (!person || person->profile.name != name)
                throwDamaged(m_file.path(), "a profile");
            CheckInStore(m_file).all(person->id);
            ProgrammeStore(m_file).current(person->id);
            SheetStore(m_file).all(person->id);
        });
}

template <class Row>
void Verifier::checkChecksums(std::string_view what) {
    Query query(m_file, "SELECT " + std::string(what) + ", " + columnsToRead<Row>() + " FROM " +
                            std::string(Row::table) + " f");
    while (query.next())
        attempt([&] {
            const auto record = query.read<std::string>();
            readRow<Row>(query, m_file, record);
        });
}

/// Every checksum of a table of facts, and that a correction is about the same thing as the row it
/// replaces.
template <class Row>
void Verifier::checkFacts(std::string_view what, std::string_view differs) {
    attempt([&] { checkChecksums<Row>(what); });
    attempt([&] {
        const std::string table(Row::table);
        Query query(m_file, "SELECT count(*) FROM " + table + " f JOIN " + table +
                                " o ON o.id = f.replaces WHERE " + std::string(differs));
        if (query.next() && query.read<int>() > 0)
            note("A row of " + table + " corrects a row about something else.");
    });
}

void Verifier::checkPlans() {
    attempt([&] { checkChecksums<ProgrammeRow>("'the programme of ' || f.start"); });
    attempt([&] { checkChecksums<PlannedSessionRow>("'the session planned for ' || f.day"); });
    attempt([&] { checkChecksums<PrescriptionRow>("'a prescription of ' || f.exercise"); });
}

void Verifier::checkLog() {
    constexpr std::string_view session =
        "'the record of ' || coalesce((SELECT s.day FROM session_log s WHERE s.id = "
        "f.session_log), 'an unknown day')";
    attempt([&] { checkChecksums<SessionLogRow>("'the session of ' || f.day"); });
    checkFacts<SetRow>(session, "(f.session_log, f.exercise, f.set_number, f.side) IS NOT "
                                "(o.session_log, o.exercise, o.set_number, o.side)");
    checkFacts<ExerciseRow>(session,
                            "(f.session_log, f.exercise) IS NOT (o.session_log, o.exercise)");
    checkFacts<PainRow>("'the pain of ' || f.day", "(f.person, f.session_log, f.moment) IS NOT "
                                                   "(o.person, o.session_log, o.moment)");
}

std::vector<std::string> Verifier::run() {
    Transaction transaction(m_file, Access::Read);
    attempt([&] { checkPages(); });
    attempt([&] { checkReferences(); });
    attempt([&] { checkTables(); });
    attempt([&] { checkPeople(); });
    checkPlans();
    checkLog();
    return m_problems;
}

} // namespace

std::vector<std::string> verify(DataFile& file) {
    return Verifier(file).run();
}

} // namespace hipwise
