package io.luxuan.round;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.Exhaustion;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.Scoring;
import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** From the page's form to a command, with everything that is wrong noted at its field. */
public final class RoundFormReader {
    private final Programme programme;
    private final RoundForm form;
    private final FieldFaults faults = new FieldFaults();
    private final Typed typed = new Typed(faults);

    public RoundFormReader(Programme programme, RoundForm form) {
        this.programme = programme;
        this.form = form;
    }

    /** What a round is called and how it goes, without its dates. */
    public Round over(Round round) {
        titled();
        int year = typed.number("year", form.year());
        RoundSettings settings = settings();
        OpenRoundCheck.facts(form.title(), year, faults);
        OpenRoundCheck.settings(settings, programme, faults);
        policy(settings);
        return round.called(Typed.isBlank(form.title()) ? round.title() : form.title().strip(), year, settings);
    }

    public OpenRound command(LocalDateTime now) {
        titled();
        LocalDateTime closesAt = typed.moment("closesAt", form.closesAt());
        LocalDateTime recommendBy = programme.recommends() ? typed.moment("recommendBy", form.recommendBy()) : closesAt;
        LocalDateTime reviewBy = programme.panel() == null ? recommendBy : typed.moment("reviewBy", form.reviewBy());
        OpenRound command = new OpenRound(programme.id(), form.title(), typed.number("year", form.year()),
                typed.moment("opensAt", form.opensAt()), closesAt, recommendBy, reviewBy, settings());
        OpenRoundCheck.faults(command, command.settings(), programme, now).keys().forEach(faults::note);
        policy(command.settings());
        ValidityRules.note(command, programme, faults);
        return command;
    }

    public FieldFaults faults() {
        return faults;
    }

    private void titled() {
        if (Typed.isBlank(form.title())) {
            faults.note("title", Verdict.refused("round.title-needed"));
        }
    }

    private RoundSettings settings() {
        return new RoundSettings(quota(), typed.moneyOrNone("budget", form.budget()), panel(), scoring(), publicity(),
                programme.recommends() && "true".equals(form.recommendationNeeded()), constraints(),
                NumbersForm.read(programme.numbers(), form.numbers(), typed), ChallengesText.read(form.challenges()));
    }

    private PanelRule panel() {
        return programme.panel() == null ? null : new PanelRule(typed.number("panelSize", form.panelSize()),
                typed.number("minimumOpinions", form.minimumOpinions()), typed.number("maximumLoad", form.maximumLoad()));
    }

    private Scoring scoring() {
        return programme.scoring() == null ? null
                : new Scoring(typed.choice("aggregation", Aggregation.class, form.aggregation()), ties());
    }

    private PublicityRule publicity() {
        return programme.publicity() == null ? null
                : new PublicityRule(typed.number("publicityDays", form.publicityDays()), "true".equals(form.firstDayCounts()));
    }

    private Quota quota() {
        Quota declared = programme.quota();
        if (declared == null || declared.type() == QuotaType.NONE) {
            return declared;
        }
        int target = typed.number("quotaTarget", form.quotaTarget());
        return new Quota(declared.type(), declared.least(), declared.most(), target, declared.band());
    }

    private List<TieBreak> ties() {
        List<TieBreak> order = new ArrayList<>();
        for (String tie : List.of(orEmpty(form.firstTie()), orEmpty(form.secondTie()))) {
            if (!tie.isEmpty()) {
                order.add(typed.choice("firstTie", TieBreak.class, tie));
            }
        }
        order.removeIf(tie -> tie == null);
        order.add(TieBreak.MEETING);
        return order;
    }

    private Constraints constraints() {
        Constraints declared = programme.constraints();
        if (declared == null) {
            return null;
        }
        return new Constraints(declared.onePerField(), declared.onePerField() && "true".equals(form.priorYearsOccupy()),
                declared.otherFieldAllowed() && "true".equals(form.otherFieldAllowed()),
                typed.numberOrNone("mostPerOrganisation", form.mostPerOrganisation()),
                typed.numberOrNone("mostPerLeader", form.mostPerLeader()), declared.exclusions(),
                "true".equals(form.cutInProportion()) ? Exhaustion.PRO_RATA : Exhaustion.STOP);
    }

    private void policy(RoundSettings settings) {
        if (settings.quota() != null && !faults.has("quotaTarget")) {
            faults.note("quotaTarget", PolicyRules.quotaWithinPolicy(settings.quota(), programme.quota()));
        }
        if (settings.panel() != null) {
            faults.note("panelSize", PolicyRules.panelOfReasonableSize(settings.panel()));
            faults.note("minimumOpinions", PolicyRules.enoughOpinions(settings.panel()));
        }
        if (settings.publicity() != null) {
            faults.note("publicityDays", PolicyRules.publicityNotShortened(settings.publicity(), programme.publicity()));
        }
        if (settings.constraints() != null) {
            faults.note("mostPerOrganisation", PolicyRules.somePerOrganisation(settings.constraints().mostPerOrganisation()));
            faults.note("mostPerLeader", PolicyRules.somePerOrganisation(settings.constraints().mostPerLeader()));
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
