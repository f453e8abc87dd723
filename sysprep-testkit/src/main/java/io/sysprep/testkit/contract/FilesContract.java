package io.sysprep.testkit.contract;

/** What {@link io.sysprep.machine.FilesView} and {@code FilesControl} promise. */
public interface FilesContract
    extends FileReadingContract,
        FileWritingContract,
        FileCreationContract,
        FileCopyContract,
        FoldersContract,
        ProtectionContract {}
