package io.luxuan.application.form;

import io.luxuan.application.form.Together.Editing;
import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.WhoIsWho;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A form saves itself within a second, so whoever saved a moment ago is writing there: nobody has to tell it. */
@Component
class WhoEdits {
    static final Duration NOW = Duration.ofMinutes(2);
    private static final int MOST = 5;

    private final WhoIsWho people;
    private final MovableClock clock;

    WhoEdits(WhoIsWho people, MovableClock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Of answers that were read already; names are looked up where there is somebody else. @param conflicts questions whose save was held back */
    Together of(ApplicationRow row, ApplicationForm form, Collection<AnswerRow> answers, Set<String> conflicts) {
        String me = Actors.require().id();
        List<AnswerRow> others = answers.stream().filter(answer -> !answer.savedBy().equals(me)).toList();
        Map<String, AnswerRow> latest = latest(others);
        List<AnswerRow> held = others.stream().filter(answer -> conflicts.contains(answer.questionKey())).toList();
        Map<String, String> names = names(latest.values(), held);
        Map<String, String> by = new HashMap<>();
        held.forEach(answer -> by.put(answer.questionKey(), names.getOrDefault(answer.savedBy(), "")));
        return new Together(!others.isEmpty() || !row.applicantId().equals(me),
                latest.values().stream().map(answer -> editing(answer, form, names)).toList(), by);
    }

    private Map<String, AnswerRow> latest(List<AnswerRow> others) {
        Map<String, AnswerRow> latest = new LinkedHashMap<>();
        others.stream().filter(answer -> answer.savedAt().isAfter(clock.now().minus(NOW)))
                .sorted(Comparator.comparing(AnswerRow::savedAt).reversed()).forEach(answer -> latest.putIfAbsent(answer.savedBy(), answer));
        return latest.entrySet().stream().limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, String> names(Collection<AnswerRow> latest, Collection<AnswerRow> held) {
        Set<String> accounts = Stream.concat(latest.stream(), held.stream()).map(AnswerRow::savedBy).collect(Collectors.toSet());
        return accounts.isEmpty() ? Map.of() : people.people(accounts);
    }

    private static Editing editing(AnswerRow answer, ApplicationForm form, Map<String, String> names) {
        return new Editing(names.getOrDefault(answer.savedBy(), ""), answer.questionKey(),
                form.question(answer.questionKey()).map(Question::label).orElse(""), answer.savedAt());
    }
}
