package io.luxuan.award.money;

import io.luxuan.award.project.Project;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What of a project's money the ledger needs to know. */
@Component
public class Grants {
    private final Rounds rounds;
    private final MessageSource messages;

    Grants(Rounds rounds, MessageSource messages) {
        this.rounds = rounds;
        this.messages = messages;
    }

    public Grant of(Project project, BigDecimal amount) {
        return of(project, amount, rounds.get(project.roundId()), rounds.programmeOf(project.roundId()));
    }

    public Grant of(Project project, BigDecimal amount, Round round, Programme programme) {
        return new Grant(project.id(), Caps.fundOf(programme), project.organisationId(), round.year(), amount, Caps.of(programme.funding()));
    }

    /** @param ruleCode without the prefix {@code rule.} */
    public String text(String ruleCode) {
        return messages.getMessage("rule." + ruleCode, null, Locale.SIMPLIFIED_CHINESE);
    }

    public String text(Refused why) {
        return messages.getMessage(why.messageKey(), why.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }
}
