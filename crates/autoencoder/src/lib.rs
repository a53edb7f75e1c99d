//! Autoencoders.
#![no_std]
