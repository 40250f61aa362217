#pragma once

#include "app/models/cue_choices.h"
#include "app/printing/sheet_style.h"
#include "core/domain/date.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace hipwise {

enum class Appearance { System, Light, Dark };

/// What the window remembers from one start to the next: choices in the configuration folder, its
/// size and whose plan was open in the state folder.
class WindowMemory {
  public:
    WindowMemory(const QString& configFolder, const QString& stateFolder);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// Size of the text in percent of the usual size, 80 to 200.
    int textPercent() const;
    void setTextPercent(int percent);
    /// Empty where the person has chosen nothing.
    std::optional<bool> lessMotion() const;
    void setLessMotion(bool less);
    /// Paper and print size of the last sheet; what is usual in the person's country at first.
    SheetStyle sheetStyle() const;
    void setSheetStyle(const SheetStyle& style);
    /// Whose plan was open last, by name; empty at first.
    QString person() const;
    void setPerson(const QString& name);
    CueChoices cueChoices() const;
    void setCueChoices(const CueChoices& choices);
    /// The day of the guided session that is under way and whose it is; empty where none is.
    /// Written through at once, so that a killed program knows.
    std::optional<Date> sessionUnderWay(const QString& person) const;
    void setSessionUnderWay(const QString& person, std::optional<Date> planned);
    /// When to remind of a session, in minutes after midnight; empty until a time is chosen.
    std::optional<int> reminder() const;
    void setReminder(std::optional<int> minute);
    /// The last day on which the person has answered the reminder.
    std::optional<Date> reminderSettled() const;
    void settleReminder(Date day);
    /// The last day on which it was shown, and until when it waits on that day.
    std::optional<Date> reminderShown() const;
    void setReminderShown(std::optional<Date> day);
    std::optional<int> reminderSnoozed(Date day) const;
    void snoozeReminder(Date day, int minute);
    /// Whether a reminder also waits without the window.
    bool remindsAtLogin() const;
    void setRemindsAtLogin(bool reminds);
    /// A check-in that is not kept yet (check_in_draft.h); empty where there is none.
    QString checkInDraft(const QString& person) const;
    void setCheckInDraft(const QString& person, const QString& text);
    /// Reads what another Hipwise has written since.
    void readAgain();
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

  private:
    QSettings m_choices;
    QSettings m_state;
};

} // namespace hipwise
