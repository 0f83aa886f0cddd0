package io.luxuan.application.store;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands around an application: its round, programme, form and organisation. */
@Component
public class Setting {
    private final Rounds rounds;
    private final Organisations organisations;
    private final MessageSource messages;

    Setting(Rounds rounds, Organisations organisations, MessageSource messages) {
        this.rounds = rounds;
        this.organisations = organisations;
        this.messages = messages;
    }

    public Round round(String roundId) {
        return rounds.get(roundId);
    }

    public List<Round> inCall() {
        return rounds.inCall();
    }

    public Programme programme(String roundId) {
        return rounds.programmeOf(roundId);
    }

    public Programme programme(Round round) {
        return rounds.programmeOf(round);
    }

    public ApplicationForm form(String roundId) {
        return form(programme(roundId));
    }

    public ApplicationForm form(Programme programme) {
        String title = messages.getMessage("application.conditions", null, LocaleContextHolder.getLocale());
        return ApplicationForm.of(programme, title);
    }

    /** Held until the transaction ends. */
    public void hold(String organisationId) {
        organisations.hold(organisationId);
    }

    public Organisation organisation(String id) {
        return organisations.get(id);
    }
}
