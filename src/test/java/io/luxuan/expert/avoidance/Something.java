package io.luxuan.expert.avoidance;

import io.luxuan.shared.NameKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes down an application for a test: of the field math, in the round R of 2026, led by 王伟 of 山东大学（威海）. */
public final class Something {
    static final String LEADER = "王伟";

    private final String id;
    private String round = "R";
    private int year = 2026;
    private String field = "math";
    private String title = "题目";
    private String keywords = "";
    private Affiliation unit = Affiliation.of("org1", "山东大学（威海）");
    private String leader = LEADER;
    private final List<TeamMember> members = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final Map<String, Conflict> conflicts = new HashMap<>();

    private Something(String id) {
        this.id = id;
    }

    public static Something numbered(String id) {
        return new Something(id);
    }

    public Something in(String roundId, int ofYear) {
        round = roundId;
        year = ofYear;
        return this;
    }

    public Something of(String code) {
        field = code;
        return this;
    }

    public Something about(String titled, String words) {
        title = titled;
        keywords = words;
        return this;
    }

    public Something by(Affiliation applicant) {
        unit = applicant;
        return this;
    }

    public Something ledBy(String name) {
        leader = name;
        return this;
    }

    public Something with(String name, String institution) {
        return with(name, Affiliation.of(null, institution));
    }

    public Something with(String name, Affiliation institution) {
        members.add(new TeamMember(PersonName.of(name), institution, false));
        return this;
    }

    public Something tied(TieKind kind, String expert, Integer workYear) {
        ties.add(new Tie(kind, PersonName.of(expert), "", workYear, "合作", Tie.Declarer.APPLICANT, LocalDate.of(2026, 4, 2)));
        return this;
    }

    public Something excluding(String person, String institution) {
        exclusions.add(new Exclusion(exclusions.size() + 1, PersonName.of(person), Affiliation.of(null, institution), "竞争关系"));
        return this;
    }

    public Something conflictedWith(String... experts) {
        Arrays.stream(experts).forEach(expert ->
                conflicts.put(expert, new Conflict("conflict.KIN", "表亲", LocalDate.of(2026, 5, 6))));
        return this;
    }

    public ReviewCase get() {
        return new ReviewCase(id, "P1-" + id, round, year, field, NameKey.of(title), Topics.words(keywords), unit, team(),
                List.copyOf(ties), List.copyOf(exclusions), Map.copyOf(conflicts));
    }

    /** The same application as the platform remembers it. */
    public Participation remembered() {
        return new Participation(id, round, "P1-" + id, title, year, team());
    }

    private List<TeamMember> team() {
        List<TeamMember> team = new ArrayList<>(List.of(new TeamMember(PersonName.of(leader), unit, true)));
        team.addAll(members);
        return team;
    }
}
