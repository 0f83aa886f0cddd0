package io.luxuan.expert.avoidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes down an expert for a test: allowed to judge {@link Something} unless told otherwise. */
public final class Somebody {
    private final String id;
    private String name;
    private Affiliation at;
    private Set<String> fields = Set.of("math");
    private Map<String, Set<String>> subfields = Map.of();
    private String keywords = "";
    private final List<Affiliation> avoided = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Participation> works = new ArrayList<>();
    private Workload workload = new Workload(20, null, 0, 0);
    private Sector sector;
    private String city;
    private boolean onLeave;

    private Somebody(String id) {
        this.id = id;
        this.name = "陈" + id;
        this.at = Affiliation.of(null, "外省大学" + id);
    }

    public static Somebody called(String id) {
        return new Somebody(id);
    }

    public Somebody named(String text) {
        name = text;
        return this;
    }

    public Somebody at(String institution) {
        return at(Affiliation.of(null, institution));
    }

    public Somebody at(Affiliation institution) {
        at = institution;
        return this;
    }

    public Somebody from(Sector kind, String town) {
        sector = kind;
        city = town;
        return this;
    }

    public Somebody judging(String... codes) {
        fields = Set.of(codes);
        return this;
    }

    public Somebody finer(String field, String... words) {
        subfields = Map.of(field, Set.of(words));
        return this;
    }

    public Somebody knowing(String words) {
        keywords = words;
        return this;
    }

    public Somebody avoiding(String institution) {
        avoided.add(Affiliation.of(null, institution));
        return this;
    }

    public Somebody tied(TieKind kind, String person, Integer year) {
        String title = kind.isJointWork() ? "共同成果" : "";
        ties.add(new Tie(kind, PersonName.of(person), "山东大学", year, title, Tie.Declarer.EXPERT, LocalDate.of(2026, 3, 1)));
        return this;
    }

    public Somebody inApplication(Participation work) {
        works.add(work);
        return this;
    }

    public Somebody loaded(int yearlyCap, int thisYear, int inRound) {
        workload = new Workload(yearlyCap, null, thisYear, inRound);
        return this;
    }

    public Somebody atMostInRound(int cap) {
        workload = new Workload(workload.yearlyCap(), cap, workload.drawnThisYear(), workload.drawnInRound());
        return this;
    }

    public Somebody onLeave() {
        onLeave = true;
        return this;
    }

    public SeatCandidate get() {
        return new SeatCandidate(id, PersonName.of(name), at, sector, city, new Topics(fields, subfields, Topics.words(keywords)),
                List.copyOf(avoided), List.copyOf(ties), List.copyOf(works), workload, onLeave);
    }
}
