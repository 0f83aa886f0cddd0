package io.luxuan.storage;

import java.util.List;

/** Keeps the files of other modules in the way attachments are kept: told by their bytes, named by ids, sealed by a digest. */
public interface FileStore {
    /** @param fileName cleaned, for display only; @param sha256 of the bytes, in hexadecimal */
    record Kept(String id, String fileName, String mediaType, long bytes, String sha256) {}

    /**
     * @param accept   allowed media types; empty allows every kind that applications may carry
     * @param mostMib  greatest size in MiB; null sets none
     * @param present  how many files are there already
     * @throws io.luxuan.shared.Refusal when the file is empty, too large, one too many or not what its name says
     * @throws io.luxuan.storage.StorageDown when it could not be kept
     */
    Kept keep(Upload upload, List<String> accept, Integer mostMib, int present);

    /** Answers what was kept; the caller has made sure that this person may see it. */
    AttachmentContent open(Kept kept);

    /** Takes back what was kept when its row could not be written. */
    void drop(Kept kept);
}
