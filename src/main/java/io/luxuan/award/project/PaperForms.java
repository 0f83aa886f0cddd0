package io.luxuan.award.project;

import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.round.Rounds;
import java.util.Optional;
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

    /** What is asked of who wants to change a project; empty where nothing may be changed. */
    public Optional<PaperForm> change(String roundId) {
        return rounds.programmeOf(roundId).papers().stream().filter(paper -> paper.kind() == Kind.CHANGE).findFirst();
    }

    public PaperForm statement(String roundId) {
        return of(roundId, PaperKind.STATEMENT);
    }
}
