package io.luxuan.card.blind;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.archive.BoundedArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Word and Excel files without properties, without authors of notes and changes, and without what programs keep beside the text. */
final class CleanOffice {
    private static final long MOST = 48L * 1024 * 1024;
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern PROPERTY = Pattern.compile("docprops/(core|app|custom)\\.xml|.*\\.psmdcp");
    private static final Pattern AUTHORS = Pattern.compile(
            "\\b((?:[A-Za-z0-9]+:)?(?:author|initials|userId|displayName|providerId|lastModifiedBy|userName))=\"[^\"]*\"");
    private static final Pattern AUTHOR_LIST = Pattern.compile("(<(?:[A-Za-z0-9]+:)?author>)[^<]*(</)");
    private static final Pattern TEXT = Pattern.compile(".*\\.(xml|rels|vml)");
    /** Drawings and fonts, which say nothing of who made the file. Files of other programs with authors of their own are not among them. */
    private static final Pattern AS_IT_IS = Pattern.compile(".*\\.(gif|bmp|tiff?|emf|wmf|odttf|ttf)");
    /** Settings of a printer, which name it and often its owner. */
    private static final Pattern KEPT_BY_PROGRAMS = Pattern.compile(".*/printersettings/.*");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(jpe?g|png)");
    private static final String NO_CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties "
            + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final String NO_APP = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties "
            + "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";
    private static final String NO_CUSTOM = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties "
            + "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>";

    private CleanOffice() {}

    /** @throws TellsWho when its text names somebody @throws Refusal when there is something in it that nobody can clean */
    static byte[] of(byte[] file, NamesOut names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (BoundedArchive archive = BoundedArchive.open(file); ZipOutputStream clean = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : archive.entries()) {
                if (!entry.isDirectory()) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTime(0);
                    clean.putNextEntry(copy);
                    clean.write(part(entry.getName(), read(archive, entry), names));
                    clean.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] read(BoundedArchive archive, ZipArchiveEntry entry) throws IOException {
        try (InputStream part = archive.read(entry, MOST)) {
            return part.readAllBytes();
        }
    }

    private static byte[] part(String path, byte[] bytes, NamesOut names) {
        String name = path.toLowerCase(Locale.ROOT);
        if (PROPERTY.matcher(name).matches()) {
            return (name.endsWith("app.xml") ? NO_APP : name.endsWith("custom.xml") ? NO_CUSTOM : NO_CORE).getBytes(StandardCharsets.UTF_8);
        }
        if (PICTURE.matcher(name).matches()) {
            return name.endsWith("png") ? CleanPictures.png(bytes) : CleanPictures.jpeg(bytes);
        }
        if (KEPT_BY_PROGRAMS.matcher(name).matches()) {
            return new byte[0];
        }
        if (AS_IT_IS.matcher(name).matches()) {
            return bytes;
        }
        if (!TEXT.matcher(name).matches()) {
            throw new Refusal("card.blind-unreadable");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String nobody = AUTHOR_LIST.matcher(AUTHORS.matcher(text).replaceAll("$1=\"\"")).replaceAll("$1$2");
        if (names.isIn(TAGS.matcher(nobody).replaceAll("")) || names.isIn(nobody)) {
            throw new TellsWho();
        }
        return nobody.getBytes(StandardCharsets.UTF_8);
    }
}
