package io.luxuan.assignment;

import com.google.ortools.Loader;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether the native library is there for this processor; asked once. */
final class OrTools {
    private static final boolean LOADED = load();

    private OrTools() {}

    static boolean isThere() {
        return LOADED;
    }

    private static boolean load() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | LinkageError absent) {
            Logger.getLogger(OrTools.class.getName()).log(Level.INFO, "no native solver here, using pure Java: {0}", absent.toString());
            return false;
        }
    }
}
