package org.themewright.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * What the commands of one run share.
 *
 * @param registry         where contributions are found
 * @param workingDirectory what relative paths are relative to; absolute
 * @param cacheFolder      a folder for what can be made again at any time; empty when nothing may be kept
 * @param environment      the environment variables
 * @param version          the version of this program
 * @param log              where unexpected failures go
 * @since 0.1
 */
public record CliContext(IExtensionRegistry registry, Path workingDirectory, Optional<Path> cacheFolder,
		Map<String, String> environment, String version, FailureLog log) {

	/** Keeps the details of unexpected failures. */
	@FunctionalInterface
	public interface FailureLog {

		/**
		 * @param failure what happened
		 * @return the file to look in, if there is one
		 */
		Optional<Path> add(Throwable failure);
	}

	/** Checks that nothing is null. */
	public CliContext {
		Objects.requireNonNull(registry);
		Objects.requireNonNull(workingDirectory);
		Objects.requireNonNull(cacheFolder);
		Objects.requireNonNull(log);
		Objects.requireNonNull(version);
		environment = Map.copyOf(environment);
	}
}
