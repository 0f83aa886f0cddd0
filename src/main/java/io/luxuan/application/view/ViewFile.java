package io.luxuan.application.view;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import java.util.ArrayList;
import java.util.List;

/** Shows one file of an application to whoever may read it. */
@UseCase
class ViewFile {
    private final Own own;
    private final FormerFileMapper files;
    private final Documents documents;
    private final Setting setting;

    ViewFile(Own own, FormerFileMapper files, Documents documents, Setting setting) {
        this.own = own;
        this.files = files;
        this.documents = documents;
        this.setting = setting;
    }

    /**
     * @param question the question that it answers; @param former what it took the place of, the last first
     * @param before   the file before it in the form; null for none; @param next the one behind it
     * @param mine     whether whoever looks may put another in its place
     */
    record FileView(ApplicationRow row, FormerFile file, Question question, List<FormerFile> former, SnapshotFile before, SnapshotFile next,
            boolean mine) {
        public boolean isShown() {
            return AttachmentContent.isShown(file.mediaType());
        }

        public boolean isPicture() {
            return isShown() && file.mediaType().startsWith("image/");
        }

        public long kilobytes() {
            return Math.max(1, file.sizeBytes() / 1024);
        }
    }

    @ForApplicants
    public FileView ofOwn(String id, String file) {
        return show(id, file);
    }

    @ForRecommenders
    public FileView ofRecommended(String id, String file) {
        return show(id, file);
    }

    @ForStaff
    public FileView ofAny(String id, String file) {
        return show(id, file);
    }

    private FileView show(String id, String fileId) {
        ApplicationRow row = own.find(id);
        FormerFile file = files.find(row.id(), fileId);
        if (file == null) {
            throw new NotFound("attachment", fileId);
        }
        boolean writes = row.isEditable() && Actors.require().is(Role.APPLICANT);
        List<SnapshotFile> all = (writes ? documents.now(row) : documents.submitted(row)).files();
        int at = all.stream().map(SnapshotFile::id).toList().indexOf(fileId);
        Question question = setting.form(row.roundId()).question(file.questionKey()).orElse(null);
        return new FileView(row, file, question, former(row, file), at > 0 ? all.get(at - 1) : null,
                at >= 0 && at < all.size() - 1 ? all.get(at + 1) : null, writes && file.removedAt() == null && question != null);
    }

    private List<FormerFile> former(ApplicationRow row, FormerFile file) {
        List<FormerFile> former = new ArrayList<>();
        String last = file.id();
        for (FormerFile one : files.replaced(row.id(), file.questionKey())) {
            if (one.replacedBy().equals(last)) {
                former.add(one);
                last = one.id();
            }
        }
        return former;
    }
}
