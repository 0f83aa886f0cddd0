/** Applications from a file. */
package io.luxuan.application.file;
