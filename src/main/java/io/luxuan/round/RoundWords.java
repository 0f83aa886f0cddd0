package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.round.RoundChanged.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** In what two states of a round differ, in the words of the pages. */
@Component
class RoundWords {
    private static final Set<String> MOMENTS = Set.of("opensAt", "closesAt", "recommendBy", "reviewBy");
    private static final Set<String> TRUTHS =
            Set.of("recommendationNeeded", "cutInProportion", "priorYearsOccupy", "otherFieldAllowed");
    private static final Map<String, String> CHOICES = Map.of("aggregation", "aggregation.short.", "firstTie", "tie.short.",
            "secondTie", "tie.short.", "firstDayCounts", "round.firstDayCounts.");

    private final Programmes programmes;
    private final MessageSource messages;

    RoundWords(Programmes programmes, MessageSource messages) {
        this.programmes = programmes;
        this.messages = messages;
    }

    List<Change> between(Round before, Round after) {
        Programme programme = programmes.pinned(before.programmeId(), before.programmeVersion());
        Map<String, String> former = RoundForm.of(before, programme).fields();
        Map<String, String> latter = RoundForm.of(after, programme).fields();
        List<Change> changes = new ArrayList<>();
        former.keySet().stream().filter(name -> !name.startsWith("numbers["))
                .forEach(name -> add(name, label(name, programme), former.get(name), latter.get(name), changes));
        for (OpenNumber number : programme.numbers()) {
            String name = NumberRules.fieldOf(number);
            add(name, number.shownLabel(), former.getOrDefault(name, ""), latter.getOrDefault(name, ""), changes);
        }
        return changes;
    }

    String endingLabel() {
        return say("round.ending.title");
    }

    String stage(RoundStage stage) {
        return say("stage." + stage);
    }

    String outcome(Outcome outcome) {
        return say("round.outcome." + outcome);
    }

    private void add(String name, String label, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(name, label, shown(name, before), shown(name, after)));
        }
    }

    String label(Round round, String name) {
        Programme programme = programmes.pinned(round.programmeId(), round.programmeVersion());
        return programme.numbers().stream().filter(number -> NumberRules.fieldOf(number).equals(name)).map(OpenNumber::shownLabel)
                .findFirst().orElseGet(() -> label(name, programme));
    }

    private String label(String name, Programme programme) {
        Object[] fields = programme.fields() == null ? new Object[] {""} : new Object[] {programme.fields().label()};
        return say(name.equals("challenges") ? "round.part.challenges" : "round." + name, fields);
    }

    private String shown(String name, String text) {
        if (text.isEmpty()) {
            return say("round.change.none");
        }
        if (MOMENTS.contains(name)) {
            return text.replace('T', ' ');
        }
        if (TRUTHS.contains(name)) {
            return say("round.change." + text);
        }
        return CHOICES.containsKey(name) ? say(CHOICES.get(name) + text) : text;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
