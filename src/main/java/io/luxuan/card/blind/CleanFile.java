package io.luxuan.card.blind;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.lane.CostlyReadings;
import io.luxuan.storage.AttachmentContent;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ByteArrayResource;

/** A file under a neutral name, without what it says of its author. What cannot be made so is not given out. */
final class CleanFile {
    private CleanFile() {}

    /** @throws Refusal when the file names who applies, or is of a kind that nobody can clean */
    static AttachmentContent of(AttachmentContent known, String name, NamesOut names) {
        return CostlyReadings.read(() -> {
            try (InputStream body = known.body().getInputStream()) {
                byte[] clean = clean(known.mediaType(), body.readAllBytes(), names);
                return new AttachmentContent(name, known.mediaType(), clean.length, new ByteArrayResource(clean));
            } catch (TellsWho named) {
                throw new Refusal("card.blind-withheld");
            } catch (IOException | RuntimeException unreadable) {
                throw unreadable instanceof Refusal refusal ? refusal : new Refusal("card.blind-unreadable");
            }
        });
    }

    private static byte[] clean(String mediaType, byte[] file, NamesOut names) throws IOException {
        if (mediaType.equals("application/pdf")) {
            return CleanPdf.of(file, names);
        }
        if (mediaType.startsWith("application/vnd.openxmlformats-officedocument.")) {
            return CleanOffice.of(file, names);
        }
        if (mediaType.equals("image/jpeg")) {
            return CleanPictures.jpeg(file);
        }
        if (mediaType.equals("image/png")) {
            return CleanPictures.png(file);
        }
        throw new Refusal("card.blind-unreadable");
    }
}
