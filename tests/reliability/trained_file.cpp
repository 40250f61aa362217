#include "tests/reliability/trained_file.h"

#include "core/planning/plan.h"
#include "core/storage/backups.h"
#include "core/storage/stores/person_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"
#include "core/storage/verify.h"

namespace hipwise {

void makeTrainedFile(const std::filesystem::path& path) {
    const auto outcome =
        plan({trainedPerson(), {}, firstMonday, firstMonday, 1}, shippedCatalogue());
    DataFile file(path);
    Transaction transaction(file);
    const PersonId person = PersonStore(file).add(trainedPerson(), second(0));
    ProgrammeStore(file).add(person, std::get<Programme>(outcome), second(0));
    transaction.commit();
    backUpDaily(file, firstMonday);
}

SessionFacts factNumber(int k) {
    SetFact fact{"glute-bridge", 1 + k % 2, {}, Reps{k % 200}};
    if (k % 7 == 6)
        fact.done.reset();
    SessionFacts facts{.sets = {fact}};
    if (k % 5 == 4)
        facts.exercises = {{"glute-bridge", Effort::Good, k % 11}};
    return facts;
}

FileState stateOf(DataFile& file) {
    FileState state;
    state.problems = verify(file);
    if (state.problems.empty())
        state.contents = contentsOf(file);
    return state;
}

FileState stateOf(const std::filesystem::path& path) {
    DataFile file(path);
    return stateOf(file);
}

} // namespace hipwise
