package io.luxuan.application.workbook;

import io.luxuan.storage.Upload;

/** A file of an archive: whose and for what, by its path. @param path as the archive names it */
record NamedFile(String path, String number, String question, Upload upload) {}
