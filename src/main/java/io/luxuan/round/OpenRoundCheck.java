package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;

/** Everything that must hold when a round opens, field by field. */
final class OpenRoundCheck {
    private static final int LONGEST_TITLE = 100;

    private OpenRoundCheck() {}

    static FieldFaults faults(OpenRound command, RoundSettings settings, Programme programme, LocalDateTime now) {
        FieldFaults faults = new FieldFaults();
        facts(command.title(), command.year(), faults);
        dates(command, settings.panel() != null, now, faults);
        settings(settings, programme, faults);
        return faults;
    }

    static void settings(RoundSettings settings, Programme programme, FieldFaults faults) {
        if (settings.panel() != null) {
            review(settings, faults);
        }
        if (settings.publicity() != null) {
            faults.note("publicityDays", SettingRules.publicityHasLength(settings.publicity().workingDays()));
        }
        faults.note("budget", SettingRules.budgetIsPositive(settings.budget()));
        faults.note("budget", SettingRules.somethingDecides(settings, programme.settled(settings.numbers()).passMark()));
        NumberRules.note(programme, settings.numbers(), faults);
        ChallengeRules.note(programme, settings.challenges(), faults);
    }

    static void facts(String title, int year, FieldFaults faults) {
        if (title != null && title.strip().length() > LONGEST_TITLE) {
            faults.note("title", Verdict.refused("round.title-length"));
        }
        if (year < 2020 || year > 2100) {
            faults.note("year", Verdict.refused("round.year"));
        }
    }

    private static void dates(OpenRound command, boolean isReviewed, LocalDateTime now, FieldFaults faults) {
        required("opensAt", command.opensAt(), faults);
        required("closesAt", command.closesAt(), faults);
        required("recommendBy", command.recommendBy(), faults);
        required("reviewBy", command.reviewBy(), faults);
        if (command.opensAt() == null || command.closesAt() == null
                || command.recommendBy() == null || command.reviewBy() == null) {
            return;
        }
        faults.note("closesAt", DateRules.closesAfterOpening(command.opensAt(), command.closesAt()));
        faults.note("closesAt", DateRules.closesInFuture(command.closesAt(), now));
        faults.note("recommendBy", DateRules.recommendedAfterClosing(command.closesAt(), command.recommendBy()));
        if (isReviewed) {
            faults.note("reviewBy", DateRules.reviewedAfterRecommending(command.recommendBy(), command.reviewBy()));
        }
    }

    private static void required(String field, LocalDateTime moment, FieldFaults faults) {
        if (moment == null) {
            faults.note(field, Verdict.refused("round.date-needed"));
        }
    }

    private static void review(RoundSettings settings, FieldFaults faults) {
        faults.note("panelSize", SettingRules.panelIsOdd(settings.panel()));
        faults.note("minimumOpinions", SettingRules.opinionsFitPanel(settings.panel()));
        faults.note("maximumLoad", SettingRules.loadIsPositive(settings.panel()));
        faults.note("aggregation", SettingRules.trimmedNeedsFive(settings.scoring(), settings.panel()));
        faults.note("minimumOpinions", SettingRules.trimmedNeedsFiveOpinions(settings.scoring(), settings.panel()));
        faults.note("tieBreaks", SettingRules.tiesEndAtMeeting(settings.scoring().tieBreaks()));
    }
}
