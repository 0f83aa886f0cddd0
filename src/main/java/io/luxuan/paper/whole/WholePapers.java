package io.luxuan.paper.whole;

import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationPaper;
import io.luxuan.application.SignedPages;
import io.luxuan.application.WholeApplication;
import io.luxuan.application.WholeApplication.WholeFile;
import io.luxuan.application.WholeApplications;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.lane.CostlyReadings;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.Blob;
import io.luxuan.storage.Blobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** Papers of versions are made once and kept with their digest; one of a draft is made each time and kept nowhere. */
@Component
class WholePapers implements ApplicationPaper {
    /** Another number, another look: what was kept is made anew. */
    private static final String LOOK = "1";
    private static final String PDF = "application/pdf";

    private final WholeApplications applications;
    private final SignedPages signed;
    private final MakeWholePaper make;
    private final KeepPapers keep;
    private final Blobs blobs;
    private final MovableClock clock;

    WholePapers(WholeApplications applications, SignedPages signed, MakeWholePaper make, KeepPapers keep, Blobs blobs, MovableClock clock) {
        this.applications = applications;
        this.signed = signed;
        this.make = make;
        this.keep = keep;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public AttachmentContent paper(String applicationId) {
        return of(applications.submitted(applicationId));
    }

    @Override
    public AttachmentContent blindPaper(String applicationId, Set<String> leftOut) {
        return of(applications.submitted(applicationId).without(leftOut), true);
    }

    AttachmentContent of(WholeApplication whole) {
        return of(whole, false);
    }

    private AttachmentContent of(WholeApplication whole, boolean blind) {
        String name = make.title(whole) + ".pdf";
        WholeFile signature = blind ? null : signed.of(whole).orElse(null);
        if (whole.isDraft()) {
            return made(whole, signature, blind, paper -> unkept(paper, name));
        }
        String id = whole.document().summary().id();
        int version = whole.document().version();
        String madeOf = Hashes.sha256(String.join(" ", LOOK, id, whole.digest(), questions(whole),
                String.valueOf(whole.document().summary().number()), signature == null ? "" : signature.id()));
        KeptPaper kept = keep.find(id, version, blind, madeOf);
        if (kept == null) {
            kept = made(whole, signature, blind, paper -> kept(whole, blind, madeOf, paper));
        }
        return new AttachmentContent(name, PDF, kept.sizeBytes(), blobs.open(kept.fileId(), kept.sizeBytes()));
    }

    /** Another choice of what a blind paper leaves out is another paper. */
    private static String questions(WholeApplication whole) {
        return whole.document().sections().stream().flatMap(section -> section.entries().stream()).map(Entry::key)
                .collect(Collectors.joining(","));
    }

    private interface Use<T> {
        T of(Path paper) throws IOException;
    }

    /** Waits for its turn among what else costs a processor. */
    private <T> T made(WholeApplication whole, WholeFile signature, boolean blind, Use<T> use) {
        return CostlyReadings.read(() -> {
            try (WorkFolder folder = new WorkFolder()) {
                return use.of(make.make(whole, signature, blind, folder.path()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static AttachmentContent unkept(Path paper, String name) throws IOException {
        Path alone = Files.move(paper, Files.createTempFile("paper", ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        long bytes = Files.size(alone);
        return new AttachmentContent(name, PDF, bytes, new OnceReadFile(alone, bytes));
    }

    private KeptPaper kept(WholeApplication whole, boolean blind, String madeOf, Path paper) {
        String file = Ids.next();
        Blob blob = blobs.put(file, new FileSystemResource(paper), PDF);
        return keep.keep(new KeptPaper(whole.document().summary().id(), whole.document().version(), blind, madeOf, file, PDF, blob.bytes(),
                blob.sha256(), clock.now()));
    }
}
