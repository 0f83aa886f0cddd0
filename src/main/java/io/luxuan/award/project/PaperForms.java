package io.luxuan.award.project;

import io.luxuan.programme.form.PaperForm;
import io.luxuan.round.Rounds;
import org.springframework.stereotype.Component;

/** What the programme of a project asks for in its papers. */
@Component
public class PaperForms {
    private final Rounds rounds;

    PaperForms(Rounds rounds) {
        this.rounds = rounds;
    }

    public PaperForm of(String roundId, PaperKind kind) {
        return rounds.programmeOf(roundId).paper(kind.form());
    }

    public PaperForm statement(String roundId) {
        return of(roundId, PaperKind.STATEMENT);
    }
}
