package io.luxuan.award.life;

import io.luxuan.award.AwardsOfRound.Handed;
import io.luxuan.award.change.Change;
import io.luxuan.award.change.ProjectChangeMapper;
import io.luxuan.award.papers.Paper;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Hashes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the units of projects handed in, each version as the hash of its answers: whoever has the paper can compare. */
@Component
class PapersOfProjects {
    private static final int CHUNK = 50;
    private static final String CHANGE = "CHANGE";

    private final PaperMapper papers;
    private final ProjectChangeMapper changes;

    PapersOfProjects(PaperMapper papers, ProjectChangeMapper changes) {
        this.papers = papers;
        this.changes = changes;
    }

    /** By project; whoever has handed in nothing is missing. */
    Map<String, List<Handed>> of(Collection<String> projectIds) {
        Map<String, List<Handed>> found = new HashMap<>();
        Chunks.each(projectIds, CHUNK, some -> {
            papers.handedInOf(some).forEach(paper -> list(found, paper.projectId()).add(handed(paper)));
            changes.ofProjects(some).forEach(change -> add(list(found, change.projectId()), change));
        });
        found.values().forEach(all -> all.sort(Comparator.comparing(Handed::kind).thenComparing(Handed::version)));
        return found;
    }

    private static List<Handed> list(Map<String, List<Handed>> found, String project) {
        return found.computeIfAbsent(project, any -> new ArrayList<>());
    }

    private static Handed handed(Paper paper) {
        return new Handed(paper.kind().name(), paper.versionNo(), paper.state().name(), paper.submittedAt(), paper.decidedAt(),
                hash(paper.answers()));
    }

    private static void add(List<Handed> all, Change change) {
        int before = (int) all.stream().filter(one -> one.kind().equals(CHANGE)).count();
        all.add(new Handed(CHANGE, before + 1, change.state().name(), change.askedAt(),
                change.decidedAt() == null ? change.endorsedAt() : change.decidedAt(), hash(change.answers())));
    }

    private static String hash(Map<String, String> answers) {
        return Hashes.sha256(CanonicalJson.of(answers));
    }
}
