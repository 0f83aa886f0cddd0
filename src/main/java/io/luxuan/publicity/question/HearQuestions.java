package io.luxuan.publicity.question;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Chunks;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Managers hear once a day and round that questions wait, whoever asked that there is an answer. */
@Component
class HearQuestions implements Hearing {
    private final QuestionMapper questions;

    HearQuestions(QuestionMapper questions) {
        this.questions = questions;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.QUESTION_ASKED, ToldKind.QUESTION_ANSWERED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Map<String, Question> known = Chunks.all(facts.stream().map(Fact::subjectId).collect(Collectors.toSet()), questions::byIds).stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        facts.stream().filter(fact -> known.containsKey(fact.subjectId())).forEach(fact -> {
            Question question = known.get(fact.subjectId());
            About round = About.round(question.roundId());
            news.accept(fact.is(ToldKind.QUESTION_ASKED)
                    ? Tell.of(fact, ToldKind.QUESTION_ASKED, round, To.managers("/manager/rounds/" + question.roundId() + "/questions"))
                            .on(fact.at().toLocalDate().toString())
                    : Tell.of(fact, ToldKind.QUESTION_ANSWERED, round, To.account(Party.PERSON, question.askerId(),
                            "/applicant/rounds/" + question.roundId() + "/questions")));
        });
    }
}
