package io.luxuan.decision;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EligibleStill;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.Funds;
import io.luxuan.round.Round;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.Terms;
import io.luxuan.shared.Verdict.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a decision would be made from under another version: what that version changes is changed, all else stays as the round had it. */
@Component
class DraftedInput {
    private final Programmes programmes;
    private final Claims claims;
    private final Funds funds;
    private final EligibleStill eligible;
    private final MessageSource messages;

    DraftedInput(Programmes programmes, Claims claims, Funds funds, EligibleStill eligible, MessageSource messages) {
        this.programmes = programmes;
        this.claims = claims;
        this.funds = funds;
        this.eligible = eligible;
        this.messages = messages;
    }

    DecisionInput by(Programme draft, Round round, DecisionInput input, Map<String, ApplicationSummary> byId) {
        Programme pinned = programmes.pinned(round.programmeId(), round.programmeVersion());
        Programme settled = draft.settled(round.settings().numbers());
        return new DecisionInput(0, terms(input.terms(), pinned, draft, settled, round),
                candidates(input.candidates(), pinned, draft, settled, round, byId), input.changes(), List.of(), input.fallen(), null);
    }

    private Terms terms(Terms had, Programme pinned, Programme draft, Programme settled, Round round) {
        return new Terms(
                differs(pinned, draft, Programme::quota) ? settled.quota() : had.quota(),
                differs(pinned, draft, Programme::passMark) ? settled.passMark() : had.passMark(),
                differs(pinned, draft, Programme::budget) ? settled.budget() : had.budget(),
                differs(pinned, draft, Programme::funding) ? funds.inForce(settled.funding(), round.year()) : had.funding(),
                differs(pinned, draft, Programme::constraints) ? settled.constraints() : had.constraints(),
                differs(pinned, draft, Programme::fields) ? settled.fields() : had.fields(), had.occupiedFields(), had.earlier());
    }

    private List<Candidate> candidates(List<Candidate> had, Programme pinned, Programme draft, Programme settled, Round round,
            Map<String, ApplicationSummary> byId) {
        boolean otherMoney = differs(pinned, draft, Programme::funding) || differs(pinned, draft, Programme::form);
        boolean otherRules = differs(pinned, draft, Programme::eligibility);
        Claims.OfRound asked = otherMoney ? claims.of(settled, round) : null;
        Map<String, Refused> obstacles = otherRules ? eligible.obstacles(round.id(), settled, byId.values()) : Map.of();
        return had.stream().map(one -> new Candidate(one.id(), one.number(), one.rank(), one.score(), one.organisationId(), one.leader(),
                one.field(), otherMoney ? asked.by(byId.get(one.id()), one.claim()) : one.claim(), one.fundedBy(),
                otherRules ? excluded(one.excluded(), obstacles.get(one.id())) : one.excluded(), one.challenge())).toList();
    }

    /** What is no message key was a sentence of the rules that the draft replaces. */
    private String excluded(String had, Refused obstacle) {
        boolean stays = had != null && had.matches("[a-zA-Z._-]+");
        return stays || obstacle == null ? stays ? had : null
                : messages.getMessage("refusal." + obstacle.code(), obstacle.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    private static boolean differs(Programme one, Programme other, Function<Programme, Object> part) {
        return !Objects.equals(part.apply(one), part.apply(other));
    }
}
