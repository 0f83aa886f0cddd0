package io.luxuan.application.leader;

import io.luxuan.application.store.AnswerMapper;
import io.luxuan.application.store.AnswerRow;
import io.luxuan.programme.Programme;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who leads an application, by number and by name. */
@Component
public class Leaders {
    private final LeaderMapper leaders;
    private final AnswerMapper answers;

    Leaders(LeaderMapper leaders, AnswerMapper answers) {
        this.leaders = leaders;
        this.answers = answers;
    }

    /** Null where no number was entered. */
    public LeaderIdentity of(String applicationId) {
        return leaders.of(applicationId);
    }

    /** Whom the form names now; null where it names nobody. */
    String named(Programme programme, String applicationId) {
        String question = programme.form().roles().leader();
        return question == null ? null : answers.ofMany(List.of(applicationId), List.of(question)).stream().map(AnswerRow::answerText)
                .filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
    }
}
