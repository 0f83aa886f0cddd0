package io.luxuan.award;

import io.luxuan.application.AttachmentContent;
import io.luxuan.application.FileStore;
import io.luxuan.programme.ProjectRule;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that is known of a project, for pages that have looked whether the reader may see it. */
@Component
class ProjectRecord {
    private final PaperMapper papers;
    private final FileMapper files;
    private final FileStore store;
    private final Ledger ledger;
    private final Rounds rounds;

    ProjectRecord(PaperMapper papers, FileMapper files, FileStore store, Ledger ledger, Rounds rounds) {
        this.papers = papers;
        this.files = files;
        this.store = store;
        this.ledger = ledger;
        this.rounds = rounds;
    }

    /**
     * @param steps    the stages of this project in order
     * @param papers   what was handed in, the newest first
     * @param payments the ledger
     */
    record View(ProjectRule rule, List<ProjectStage> steps, List<PaperView> papers, List<Payment> payments) {
        /** What waits to be decided; null when nothing does. */
        public PaperView awaiting() {
            return papers.stream().filter(view -> view.paper().state() == PaperState.SUBMITTED).findFirst().orElse(null);
        }
    }


    View of(Project project) {
        ProjectRule rule = rounds.programmeOf(project.roundId()).project();
        List<ProjectFile> all = files.ofProject(project.id());
        List<PaperView> views = papers.handedIn(project.id()).stream()
                .sorted((one, other) -> other.submittedAt().compareTo(one.submittedAt()))
                .map(paper -> new PaperView(paper, all.stream().filter(file -> file.kind() == paper.kind()
                        && file.versionNo() == paper.versionNo()).toList()))
                .toList();
        return new View(rule, ProjectStage.of(project, rule), views, ledger.of(project));
    }

    AttachmentContent open(Project project, String fileId) {
        return files.find(project.id(), fileId).map(file -> store.open(file.kept()))
                .orElseThrow(() -> new NotFound("file", fileId));
    }
}
