package io.luxuan.round.change;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.ChangeRound;
import io.luxuan.round.NumberRules;
import io.luxuan.round.Round;
import io.luxuan.round.RoundForm;
import io.luxuan.round.RoundFormReader;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.PersonalNumbers;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a round would become by what was typed, and everything that is wrong with that. */
@Component
class EditCheck {
    static final Set<String> TRUTHS = Set.of("recommendationNeeded", "cutInProportion", "priorYearsOccupy", "otherFieldAllowed");
    static final Set<String> DATES = Set.of("opensAt", "closesAt", "recommendBy", "reviewBy");
    private static final int LONGEST_REASON = 500;

    private final Programmes programmes;
    private final ChangeRound change;
    private final MovableClock clock;

    EditCheck(Programmes programmes, ChangeRound change, MovableClock clock) {
        this.programmes = programmes;
        this.change = change;
        this.clock = clock;
    }

    /** @param changed what was typed otherwise than it stands, by field */
    record Edited(Round next, Map<String, String> changed, FieldFaults faults) {}

    Edited of(Round round, Map<String, String> typed, String reason) {
        Programme programme = programme(round);
        Map<String, String> before = standing(round);
        Map<String, String> after = new LinkedHashMap<>(before);
        before.keySet().stream().filter(name -> typed.get(name) != null && !DATES.contains(name))
                .forEach(name -> after.put(name, typed.get(name).strip()));
        Map<String, String> changed = new LinkedHashMap<>(after);
        changed.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
        RoundFormReader reader = new RoundFormReader(programme, RoundForm.read(round.id(), programme.id(), after));
        FieldFaults faults = reader.faults();
        if (round.isOpenedAt(clock.now())) {
            changed.forEach((name, text) -> faults.note(name, EditRules.afterOpening(name, before.get(name), text, round.stage())));
        }
        Round next = reader.over(round);
        reasons(changed, reason, faults);
        return new Edited(next, changed, faults);
    }

    /** Every field as it stands, with those numbers too that the round has not set. */
    Map<String, String> standing(Round round) {
        Programme programme = programme(round);
        Map<String, String> all = RoundForm.of(round, programme).fields();
        programme.numbers().forEach(number -> all.putIfAbsent(NumberRules.fieldOf(number), ""));
        return all;
    }

    String label(Round round, String field) {
        return change.label(round, field);
    }

    Programme programme(Round round) {
        return programmes.pinned(round.programmeId(), round.programmeVersion());
    }

    private static void reasons(Map<String, String> changed, String reason, FieldFaults faults) {
        if (changed.isEmpty()) {
            faults.note("reason", Verdict.refused("round.edit-nothing"));
        }
        if (Wording.saysNothing(reason) || reason.strip().length() > LONGEST_REASON) {
            faults.note("reason", Verdict.refused("round.reason"));
        }
        faults.note("reason", PersonalNumbers.judge(reason));
    }
}
