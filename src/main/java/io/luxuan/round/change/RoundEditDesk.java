package io.luxuan.round.change;

import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A round's settings for their page, and what of them stands. */
@UseCase
@ForStaff
class RoundEditDesk {
    private final Rounds rounds;
    private final EditCheck check;

    RoundEditDesk(Rounds rounds, EditCheck check) {
        this.rounds = rounds;
        this.check = check;
    }

    public Round round(String id) {
        return rounds.get(id);
    }

    /** Its version as it was pinned. */
    public Programme programme(Round round) {
        return check.programme(round);
    }

    /** By field, in the order of the page. */
    public Map<String, String> standing(Round round) {
        return check.standing(round);
    }

    /** What was typed; a box that is shown and was not ticked is a no. */
    public Map<String, String> answers(Round round, Map<String, String> typed) {
        Map<String, String> answers = new HashMap<>(typed);
        EditCheck.TRUTHS.stream().filter(name -> typed.containsKey("shown." + name))
                .forEach(name -> answers.put(name, String.valueOf("true".equals(typed.get(name)))));
        answers.keySet().retainAll(check.standing(round).keySet());
        return answers;
    }

    /** Label to message of why it stands, for what may not be put right after the opening. */
    public Map<String, String> fixed(Round round) {
        Map<String, String> fixed = new LinkedHashMap<>();
        Map<String, String> standing = check.standing(round);
        standing.keySet().removeAll(EditCheck.DATES);
        standing.forEach((field, text) -> EditRules.stands(field).refusal().filter(no -> !text.isEmpty())
                .ifPresent(no -> fixed.put(check.label(round, field), no.messageKey())));
        return fixed;
    }
}
