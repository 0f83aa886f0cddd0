package io.luxuan.paper.whole;

import io.luxuan.application.WholeApplications;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;

/** The application as one paper, for whoever may read it: the same to all of them. */
@UseCase
class TakeWholePaper {
    private final WholeApplications applications;
    private final WholePapers papers;

    TakeWholePaper(WholeApplications applications, WholePapers papers) {
        this.applications = applications;
        this.papers = papers;
    }

    /** @param version null for the text as it stands */
    @ForApplicants
    public AttachmentContent ofOwn(String applicationId, Integer version) {
        return papers.of(applications.own(applicationId, version));
    }

    @ForRecommenders
    public AttachmentContent ofRecommended(String applicationId, Integer version) {
        return papers.of(applications.own(applicationId, version));
    }

    @ForStaff
    public AttachmentContent ofAny(String applicationId, Integer version) {
        return papers.of(applications.own(applicationId, version));
    }
}
