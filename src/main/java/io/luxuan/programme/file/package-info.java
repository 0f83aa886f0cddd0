/** From a YAML file to a stored version, and back to a programme. */
package io.luxuan.programme.file;
