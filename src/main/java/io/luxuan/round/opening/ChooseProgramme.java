package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.Round;
import io.luxuan.round.ValidityRules;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Programmes from which a round may open: those of the person's department first, with their rounds of last year. */
@UseCase
@ForStaff
class ChooseProgramme {
    private final Programmes programmes;
    private final OwnProgrammes own;
    private final ProposeRound propose;
    private final MovableClock clock;

    ChooseProgramme(Programmes programmes, OwnProgrammes own, ProposeRound propose, MovableClock clock) {
        this.programmes = programmes;
        this.own = own;
        this.propose = propose;
        this.clock = clock;
    }

    /** @param latest round of this year or the last; null for none; @param obstacle why no round opens; null where one may */
    record Line(Programme programme, Round latest, Refused obstacle) {}

    /** @param key {@code own}, {@code others}, or {@code closed} for those from which no round opens */
    record Group(String key, List<Line> lines) {}

    /** @param q each word stands in the number, name, summary, department or policy; blank for all */
    List<Group> groups(String q) {
        LocalDate today = clock.now().toLocalDate();
        List<String> words = FindQuery.words(q);
        List<Programme> all = programmes.current();
        Set<String> mine = own.among(all);
        Map<String, Round> latest = propose.latest();
        List<Line> lines = all.stream().filter(programme -> FindQuery.isIn(words, text(programme)))
                .map(programme -> new Line(programme, latest.get(programme.id()),
                        ValidityRules.offersRounds(programme, today).refusal().orElse(null)))
                .sorted(Comparator.comparing(line -> line.latest() == null)).toList();
        return List.of(new Group("own", lines.stream().filter(line -> line.obstacle() == null && mine.contains(line.programme().id())).toList()),
                new Group("others", lines.stream().filter(line -> line.obstacle() == null && !mine.contains(line.programme().id())).toList()),
                new Group("closed", lines.stream().filter(line -> line.obstacle() != null).toList()));
    }

    private static String text(Programme programme) {
        String leads = programme.leads() == null ? "" : String.join(" ", programme.leads());
        return String.join(" ", programme.id(), programme.name(), leads, programme.summary() == null ? "" : programme.summary(),
                programme.policy() == null ? "" : programme.policy().document());
    }
}
