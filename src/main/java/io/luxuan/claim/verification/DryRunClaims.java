package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationAmounts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.application.EligibleStill;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimQuery;
import io.luxuan.programme.DryRun;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** The claims of a window reckoned once more by a draft, from what their verifiers found. A chunk at a time, however many there are. */
@UseCase
@ForProgrammeStaff
class DryRunClaims implements DryRun {
    static final int CHUNK = 200;
    /** More are counted, not listed. */
    static final int MOST_LISTED = 500;

    private final Rounds rounds;
    private final ClaimMapper claims;
    private final VerificationMapper findings;
    private final Applications applications;
    private final ApplicationAmounts amounts;
    private final EligibleStill eligible;
    private final MessageSource messages;
    private final Received received;

    DryRunClaims(Rounds rounds, ClaimMapper claims, VerificationMapper findings, Applications applications, ApplicationAmounts amounts,
            EligibleStill eligible, MessageSource messages, Received received) {
        this.received = received;
        this.rounds = rounds;
        this.claims = claims;
        this.findings = findings;
        this.applications = applications;
        this.amounts = amounts;
        this.eligible = eligible;
        this.messages = messages;
    }

    @Override
    public List<Earlier> rounds(String programmeId) {
        return rounds.ofProgramme(programmeId).stream().filter(round -> rounds.programmeOf(round).claim() != null)
                .map(round -> new Earlier(round.id(), round.title())).toList();
    }

    @Override
    public Optional<Trial> on(String roundId, Programme draft) {
        Round round = rounds.get(roundId);
        if (draft.claim() == null || rounds.programmeOf(round).claim() == null) {
            return Optional.empty();
        }
        List<Note> unset = draft.numbers().stream().filter(number -> !number.mayStayOpen())
                .filter(number -> !round.settings().numbers().containsKey(number.key()))
                .map(number -> Note.of("number", number.label())).toList();
        return Optional.of(unset.isEmpty() ? tried(round, draft.settled(round.settings().numbers()))
                : new Trial(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), unset));
    }

    private Trial tried(Round round, Programme draft) {
        Tally tally = new Tally();
        String after = "";
        List<Claim> chunk = page(round.id(), after);
        while (!chunk.isEmpty()) {
            take(round, draft, chunk.stream().filter(claim -> claim.verified() != null).toList(), tally);
            after = chunk.get(chunk.size() - 1).applicationId();
            chunk = page(round.id(), after);
        }
        return tally.trial();
    }

    private List<Claim> page(String roundId, String after) {
        return claims.page(ClaimQuery.of(roundId, null, null, after.isEmpty() ? null : after, CHUNK));
    }

    private void take(Round round, Programme draft, List<Claim> verified, Tally tally) {
        List<String> ids = verified.stream().map(Claim::applicationId).toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<String, List<Finding>> found = findings.ofMany(ids).stream().collect(Collectors.groupingBy(Finding::applicationId));
        boolean computes = draft.funding().type() == FundingType.COMPUTED;
        Map<String, BigDecimal> asked = computes ? amounts.computed(draft, ids) : Map.of();
        Map<String, BigDecimal> before = received.of(draft, ids, round.closesAt().toLocalDate());
        Map<String, ApplicationSummary> byId = applications.byIds(ids);
        Map<String, Refused> obstacles = eligible.obstacles(round.id(), draft, byId.values());
        for (Claim claim : verified) {
            List<Finding> all = found.getOrDefault(claim.applicationId(), List.of());
            Refused no = obstacles.get(claim.applicationId());
            BigDecimal now = no != null || all.isEmpty() ? BigDecimal.ZERO
                    : payable(draft.funding(), claim, all.get(all.size() - 1), asked.getOrDefault(claim.applicationId(), claim.requested()),
                    before.getOrDefault(claim.applicationId(), BigDecimal.ZERO));
            tally.add(claim, byId.get(claim.applicationId()), now, no == null ? null
                    : messages.getMessage("refusal." + no.code(), no.arguments().toArray(), Locale.SIMPLIFIED_CHINESE));
        }
    }

    /** Who granted all that was asked for would do so again; a sum that was cut down stays the most that the papers support. */
    private static BigDecimal payable(Funding funding, Claim claim, Finding last, BigDecimal asked, BigDecimal received) {
        boolean whole = claim.requested() == null || last.payable().compareTo(claim.requested()) >= 0;
        BigDecimal supported = funding.type() == FundingType.FLAT && last.found().signum() > 0 ? funding.cap()
                : whole && asked != null ? asked.max(last.found()) : last.found();
        return VerificationRules.payable(funding, asked, supported, last.grade(), received);
    }

    private static final class Tally {
        private final List<Change> changes = new ArrayList<>();
        private long before;
        private long after;
        private long unlisted;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal sumAfter = BigDecimal.ZERO;

        void add(Claim claim, ApplicationSummary application, BigDecimal now, String reason) {
            BigDecimal was = claim.verified();
            before += was.signum() > 0 ? 1 : 0;
            after += now.signum() > 0 ? 1 : 0;
            sum = sum.add(was);
            sumAfter = sumAfter.add(now);
            if (was.compareTo(now) == 0) {
                return;
            }
            if (changes.size() == MOST_LISTED) {
                unlisted++;
                return;
            }
            Effect effect = was.signum() == 0 ? Effect.IN : now.signum() == 0 ? Effect.OUT : Effect.AMOUNT;
            changes.add(new Change(application.number(), application.title(), application.organisationName(), effect, was, now, reason));
        }

        Trial trial() {
            List<Note> notes = new ArrayList<>(List.of(Note.of("claims")));
            if (unlisted > 0) {
                notes.add(Note.of("unlisted", unlisted));
            }
            return new Trial(before, after, sum, sumAfter, changes, notes);
        }
    }
}
