package io.luxuan.award.page;

import io.luxuan.application.version.Differences;
import io.luxuan.application.version.Differences.Changed;
import io.luxuan.award.papers.Paper;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.papers.PaperView;
import io.luxuan.award.project.OwnProjects;
import io.luxuan.award.project.PaperForms;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Comparator;
import java.util.List;

/** Two versions of a paper that were handed in, or put into force by a change, side by side. */
@UseCase
class ReadPaperVersions {
    private final OwnProjects own;
    private final RoundProjects projects;
    private final PaperMapper papers;
    private final PaperForms forms;

    ReadPaperVersions(OwnProjects own, RoundProjects projects, PaperMapper papers, PaperForms forms) {
        this.own = own;
        this.projects = projects;
        this.papers = papers;
        this.forms = forms;
    }

    /** @param versions all that there are, the first first; @param changed empty where both say the same, or where there is only one */
    record Compared(Project project, PaperKind kind, List<Paper> versions, int from, int to, List<Changed> changed) {}

    /** @param to null for the last one; @param from null for the one before it */
    @ForApplicants
    public Compared ofOwn(String projectId, PaperKind kind, Integer from, Integer to) {
        return compare(own.find(projectId), kind, from, to);
    }

    @ForStaff
    public Compared ofAny(String projectId, PaperKind kind, Integer from, Integer to) {
        return compare(projects.find(projectId), kind, from, to);
    }

    private Compared compare(Project project, PaperKind kind, Integer from, Integer to) {
        List<Paper> versions = papers.handedIn(project.id()).stream().filter(paper -> paper.kind() == kind)
                .sorted(Comparator.comparing(Paper::versionNo)).toList();
        if (versions.isEmpty()) {
            throw new NotFound("paper", kind.name());
        }
        int later = to == null ? versions.get(versions.size() - 1).versionNo() : to;
        int earlier = from == null ? Math.max(1, later - 1) : from;
        if (earlier > later) {
            throw new NotFound("version", earlier + "-" + later);
        }
        PaperForm form = forms.of(project.roundId(), kind);
        PaperView before = view(project, form, versions, earlier);
        PaperView after = view(project, form, versions, later);
        return new Compared(project, kind, versions, earlier, later, Differences.of(before.sections(), after.sections()));
    }

    private static PaperView view(Project project, PaperForm form, List<Paper> versions, int number) {
        return versions.stream().filter(paper -> paper.versionNo() == number).findFirst()
                .map(paper -> new PaperView(project, paper, form, List.of())).orElseThrow(() -> new NotFound("version", String.valueOf(number)));
    }
}
