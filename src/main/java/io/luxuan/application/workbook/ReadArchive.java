package io.luxuan.application.workbook;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.archive.BoundedArchive;
import io.luxuan.shared.archive.OverfullArchive;
import io.luxuan.storage.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Reads a zip of attachments: a folder for each claim by its number in the workbook, in it files by the name of the question that they answer
 * ({@code A001/批复文件.pdf}, {@code A001/批复文件-2.pdf}). A folder around all of them may be there.
 */
final class ReadArchive {
    private static final int MEBIBYTE = 1 << 20;
    private static final int MOST_MIB = 20;
    private static final Pattern NAME = Pattern.compile("(.+?)([-_（(]\\d{1,2}[)）]?)?(\\.[A-Za-z0-9]{1,5})?");
    private static final Charset OF_CHINESE_WINDOWS = Charset.forName("GB18030");

    private final List<SheetFault> faults = new ArrayList<>();
    private final List<NamedFile> files = new ArrayList<>();

    private ReadArchive() {}

    /** @throws FaultyWorkbook with what is wrong with its names, or when it is no archive within the bounds */
    static List<NamedFile> of(byte[] zip) {
        ReadArchive read = new ReadArchive();
        try (BoundedArchive archive = BoundedArchive.open(zip)) {
            for (ZipArchiveEntry entry : archive.entries()) {
                read.entry(archive, entry);
            }
        } catch (OverfullArchive overfull) {
            read.fault("", "archive.overfull");
        } catch (IOException broken) {
            read.fault("", "archive.broken");
        }
        if (read.files.isEmpty() && read.faults.isEmpty()) {
            read.fault("", "archive.empty");
        }
        if (!read.faults.isEmpty()) {
            throw new FaultyWorkbook(read.faults);
        }
        return read.files;
    }

    private void entry(BoundedArchive archive, ZipArchiveEntry entry) throws IOException {
        String path = path(entry);
        if (entry.isDirectory() || isOfSystems(path)) {
            return;
        }
        List<String> steps = Arrays.stream(path.split("/", -1)).filter(step -> !step.isEmpty()).toList();
        if (steps.size() < 2 || steps.contains("..")) {
            fault(path, "archive.no-folder");
            return;
        }
        String file = steps.get(steps.size() - 1);
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            fault(path, "archive.no-question");
            return;
        }
        try (InputStream content = archive.read(entry, (long) MOST_MIB * MEBIBYTE)) {
            files.add(new NamedFile(path, steps.get(steps.size() - 2), name.group(1).strip(), Upload.of(file, content.readAllBytes())));
        }
    }

    /** What file managers leave in archives. */
    private static boolean isOfSystems(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || file.startsWith("._") || file.equals(".DS_Store") || file.equals("Thumbs.db");
    }

    /** Windows writes names in its own characters and does not say so. */
    private static String path(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean told = raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames();
        String name = told ? entry.getName() : new String(raw, isUtf8(raw) ? StandardCharsets.UTF_8 : OF_CHINESE_WINDOWS);
        return name.replace('\\', '/');
    }

    private static boolean isUtf8(byte[] raw) {
        return Arrays.equals(new String(raw, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), raw);
    }

    private void fault(String path, String code) {
        faults.add(new SheetFault(path, 0, "", (Refused) Verdict.refused(code)));
    }
}
