"""Learns from made-up sentences what the words of a text make likely, and writes the weights of the guard.

`sentences` holds what writers made up for it who had read neither the guard's rules nor one another. Nobody
in it is real. Each line is a kind and a text; names stand in braces. After a change of the sentences or of
what a feature is, `make train` writes the weights anew.
"""
