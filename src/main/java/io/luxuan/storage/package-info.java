/** Where the bytes of files lie: a folder, or a bucket of an S3-compatible server. Who may see a file is for others to say. */
@ApplicationModule(displayName = "Storage", allowedDependencies = {"shared"})
package io.luxuan.storage;

import org.springframework.modulith.ApplicationModule;
