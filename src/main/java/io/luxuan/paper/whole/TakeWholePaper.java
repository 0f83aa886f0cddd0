package io.luxuan.paper.whole;

import io.luxuan.application.WholeApplication;
import io.luxuan.application.WholeApplications;
import io.luxuan.shared.lane.CostlyReadings;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The application as one paper, for whoever may read it: the same to all of them. */
@UseCase
class TakeWholePaper {
    private final WholeApplications applications;
    private final MakeWholePaper make;

    TakeWholePaper(WholeApplications applications, MakeWholePaper make) {
        this.applications = applications;
        this.make = make;
    }

    /** @param version null for the text as it stands */
    @ForApplicants
    public AttachmentContent ofOwn(String applicationId, Integer version) {
        return paper(applications.own(applicationId, version));
    }

    @ForRecommenders
    public AttachmentContent ofRecommended(String applicationId, Integer version) {
        return paper(applications.own(applicationId, version));
    }

    @ForStaff
    public AttachmentContent ofAny(String applicationId, Integer version) {
        return paper(applications.own(applicationId, version));
    }

    private AttachmentContent paper(WholeApplication whole) {
        return CostlyReadings.read(() -> {
            try (WorkFolder folder = new WorkFolder()) {
                Path made = Files.move(make.make(whole, false, folder.path()), Files.createTempFile("paper", ".pdf"),
                        StandardCopyOption.REPLACE_EXISTING);
                long bytes = Files.size(made);
                return new AttachmentContent(make.title(whole) + ".pdf", "application/pdf", bytes, new OnceReadFile(made, bytes));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
